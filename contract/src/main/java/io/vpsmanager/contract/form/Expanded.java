package io.vpsmanager.contract.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the expanded form of a list: whole objects in place of their names, in a constant number of reads.
 *
 * <p>It answers on the same route as the list of names, to a call that asks for it in the `X-Pagination-Mode` header. Only
 * the list of servers has no bound, so it alone is filtered, sorted and cut where it is kept.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Expanded {}
