package io.vpsmanager.contract.me;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A customer account, `nichandle.Nichandle` on the wire. */
public record Nichandle(
        @Nullable String address,
        @Nullable String area,
        @Nullable String birthCity,
        @Nullable String birthDay,
        @Nullable String city,
        @Nullable String companyNationalIdentificationNumber,
        @Nullable String complementaryAddress,
        @Nullable String corporationType,
        Country country,
        Currency currency,
        @Nullable String customerCode,
        String email,
        @Nullable String fax,
        @Nullable String firstname,
        @Nullable String italianSDI,
        @Nullable Boolean kycValidated,
        @Nullable Language language,
        LegalForm legalform,
        @Nullable String name,
        @Nullable String nationalIdentificationNumber,
        AccountId nichandle,
        @Nullable String organisation,
        OvhCompany ovhCompany,
        Subsidiary ovhSubsidiary,
        @Nullable String phone,
        @Nullable Country phoneCountry,
        @Nullable PhoneType phoneType,
        @Nullable String purposeOfPurchase,
        @Nullable Gender sex,
        @Nullable String spareEmail,
        State state,
        @Nullable String vat,
        @Nullable String zip) {

    /** The currency of an account: ISO code and symbol. */
    public record Currency(String code, String symbol) {}

    /** What kind of customer holds the account. */
    public enum LegalForm implements WireValue {
        ADMINISTRATION,
        ASSOCIATION,
        CORPORATION,
        INDIVIDUAL,
        OTHER,
        PERSONALCORPORATION;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The brand an account belongs to. */
    public enum OvhCompany implements WireValue {
        KIMSUFI,
        OVH,
        SOYOUSTART;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kind of a telephone number. */
    public enum PhoneType implements WireValue {
        LANDLINE,
        MOBILE;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How to address the holder. */
    public enum Gender implements WireValue {
        FEMALE,
        MALE;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the account has all the data an order needs. */
    public enum State implements WireValue {
        COMPLETE,
        INCOMPLETE;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
