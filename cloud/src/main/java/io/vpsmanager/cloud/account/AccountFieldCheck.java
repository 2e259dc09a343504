package io.vpsmanager.cloud.account;

import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.call.ContractException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for the data customers give about themselves; each refusal names the field and the remedy. */
public final class AccountFieldCheck {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{2,28}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>.]{2,}");
    private static final Pattern ZIP = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*");
    private static final Pattern VAT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]+");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private AccountFieldCheck() {}

    /** The text without blanks around it; empty when nothing is left, which clears the field. */
    public static Optional<String> parse(AccountField field, String text) {
        String value = VisibleText.clean(text).strip();
        if (value.isEmpty()) {
            return empty(field);
        }
        require(
                // In the units that H2 counts; PostgreSQL counts no more.
                value.length() <= field.longest(), field, "may have " + field.longest() + " characters at most");
        require(!VisibleText.breaks(value), field, "may have no line breaks or control characters");
        switch (field) {
            case PHONE, FAX -> require(PHONE.matcher(value).matches(), field, "must be a number such as +33.123456789");
            case SPARE_EMAIL ->
                require(EMAIL.matcher(value).matches(), field, "must be an address such as camille@example.com");
            case ZIP ->
                require(ZIP.matcher(value).matches(), field, "may have letters, digits, blanks and hyphens only");
            case VAT -> require(VAT.matcher(value).matches(), field, "must be a number such as FR12345678901");
            case BIRTH_DAY -> require(isDay(value), field, "must be a day such as 1990-12-31 or 31/12/1990");
            case ADDRESS, AREA, BIRTH_CITY, CITY, COMPANY_NUMBER, COMPLEMENTARY_ADDRESS, CORPORATION_TYPE -> {}
            case COUNTRY, FIRST_NAME, ITALIAN_SDI, LANGUAGE, LEGAL_FORM, NAME, NATIONAL_NUMBER, ORGANISATION -> {}
            case PHONE_COUNTRY, PHONE_TYPE, PURPOSE, SEX -> {}
        }
        return Optional.of(value);
    }

    /** Nothing, for a field that may be empty. */
    public static Optional<String> empty(AccountField field) {
        require(!field.required(), field, "cannot be empty: send a value or leave it out");
        return Optional.empty();
    }

    private static boolean isDay(String text) {
        return DAYS.stream().anyMatch(format -> {
            try {
                LocalDate.parse(text, format);
                return true;
            } catch (DateTimeParseException _) {
                return false;
            }
        });
    }

    private static void require(boolean fits, AccountField field, String rule) {
        if (!fits) {
            throw ContractException.invalid(field.wire(), field.wire() + " " + rule);
        }
    }
}
