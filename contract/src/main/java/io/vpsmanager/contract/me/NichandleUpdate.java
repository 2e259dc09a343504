package io.vpsmanager.contract.me;

import io.vpsmanager.contract.value.Change;

/** The writable fields of `nichandle.Nichandle`. */
public record NichandleUpdate(
        Change<String> address,
        Change<String> area,
        Change<String> birthCity,
        Change<String> birthDay,
        Change<String> city,
        Change<String> companyNationalIdentificationNumber,
        Change<String> complementaryAddress,
        Change<String> corporationType,
        Change<Country> country,
        Change<String> fax,
        Change<String> firstname,
        Change<String> italianSDI,
        Change<Language> language,
        Change<Nichandle.LegalForm> legalform,
        Change<String> name,
        Change<String> nationalIdentificationNumber,
        Change<String> organisation,
        Change<String> phone,
        Change<Country> phoneCountry,
        Change<Nichandle.PhoneType> phoneType,
        Change<String> purposeOfPurchase,
        Change<Nichandle.Gender> sex,
        Change<String> spareEmail,
        Change<String> vat,
        Change<String> zip) {}
