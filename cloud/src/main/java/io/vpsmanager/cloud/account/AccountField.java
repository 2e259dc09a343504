package io.vpsmanager.cloud.account;

/** The data a customer may give about itself, each field with its name on the wire. */
public enum AccountField {
    ADDRESS("address", "address", 255),
    AREA("area", "area", 100),
    BIRTH_CITY("birthCity", "birth_city", 100),
    BIRTH_DAY("birthDay", "birth_day", 10),
    CITY("city", "city", 100),
    COMPANY_NUMBER("companyNationalIdentificationNumber", "company_number", 50),
    COMPLEMENTARY_ADDRESS("complementaryAddress", "complementary_address", 255),
    CORPORATION_TYPE("corporationType", "corporation_type", 50),
    COUNTRY("country", "country", 10),
    FAX("fax", "fax", 30),
    FIRST_NAME("firstname", "first_name", 100),
    ITALIAN_SDI("italianSDI", "italian_sdi", 20),
    LANGUAGE("language", "language", 5),
    LEGAL_FORM("legalform", "legal_form", 30),
    NAME("name", "name", 100),
    NATIONAL_NUMBER("nationalIdentificationNumber", "national_number", 50),
    ORGANISATION("organisation", "organisation", 100),
    PHONE("phone", "phone", 30),
    PHONE_COUNTRY("phoneCountry", "phone_country", 10),
    PHONE_TYPE("phoneType", "phone_type", 10),
    PURPOSE("purposeOfPurchase", "purpose_of_purchase", 255),
    SEX("sex", "sex", 10),
    SPARE_EMAIL("spareEmail", "spare_email", 200),
    VAT("vat", "vat", 20),
    ZIP("zip", "zip", 20);

    private final String wire;
    private final String column;
    private final int longest;

    AccountField(String wire, String column, int longest) {
        this.wire = wire;
        this.column = column;
        this.longest = longest;
    }

    public String wire() {
        return wire;
    }

    String column() {
        return column;
    }

    /** The maximum number of characters. */
    public int longest() {
        return longest;
    }

    /** Whether every account must have it. */
    public boolean required() {
        return this == COUNTRY || this == LANGUAGE || this == LEGAL_FORM;
    }
}
