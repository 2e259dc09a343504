package io.vpsmanager.cloud.catalogue;

/**
 * One price of a plan.
 *
 * @param mode such as `default` or `degressivity12`
 * @param duration an ISO 8601 period, such as `P1M`
 * @param engagement months the customer is bound for, 0 for none
 * @param currency an ISO code
 * @param price without tax, in 10⁻⁸ of the currency
 */
public record Pricing(String mode, String duration, int engagement, String currency, long price) {}
