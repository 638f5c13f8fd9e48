// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_fields.h"

#include "core/imports/field_makers.h"

namespace brobygger {

namespace {

ImportField<Citizen> personNumberField() {
    ImportField<Citizen> field = key(textField(&Citizen::personNumber));
    field.read = readPersonNumberCell;
    return field;
}

} // namespace

QList<ImportField<Citizen>> citizenFields(const CellFormat& format, const Gazetteer& places) {
    return {
        named(key(textField(&Citizen::ownNumber)), "own_number", "ownNumber",
              {QStringLiteral("Løbenummer"), QStringLiteral("Löpnummer"), QStringLiteral("Number"),
               QStringLiteral("Løbenr."), QStringLiteral("Løbenr"), QStringLiteral("Lb.nr.")}),
        named(textField(&Citizen::givenName), "given_name", "givenName",
              {QStringLiteral("Fornavn"), QStringLiteral("Förnamn"), QStringLiteral("Given name"),
               QStringLiteral("Fornavne"), QStringLiteral("First name"), QStringLiteral("Forename")}),
        named(textField(&Citizen::surname), "surname", "surname",
              {QStringLiteral("Efternavn"), QStringLiteral("Efternamn"), QStringLiteral("Surname"),
               QStringLiteral("Last name"), QStringLiteral("Family name")}),
        named(personNumberField(), "person_number", "personNumber",
              {QStringLiteral("CPR"), QStringLiteral("Personnummer"), QStringLiteral("Personal number"),
               QStringLiteral("CPR-nummer"), QStringLiteral("CPR-nr"), QStringLiteral("CPR-nr."),
               QStringLiteral("CPR nr."), QStringLiteral("CPR nummer"), QStringLiteral("Cprnr")}),
        named(dateField(&Citizen::birthDate, format), "birth_date", "birthDate",
              {QStringLiteral("Fødselsdato"), QStringLiteral("Födelsedatum"), QStringLiteral("Birth date"),
               QStringLiteral("Født"), QStringLiteral("Date of birth"), QStringLiteral("Fødselsdag"),
               QStringLiteral("Född")}),
        named(phoneField(&Citizen::phone), "phone", "phone",
              {QStringLiteral("Telefon"), QStringLiteral("Telefon"), QStringLiteral("Phone"),
               QStringLiteral("Tlf"), QStringLiteral("Tlf."), QStringLiteral("Telefonnummer"),
               QStringLiteral("Telephone"), QStringLiteral("Mobil")}),
        named(textField(&Citizen::email), "email", "email",
              {QStringLiteral("E-mail"), QStringLiteral("E-post"), QStringLiteral("Email"),
               QStringLiteral("Mail"), QStringLiteral("Mailadresse")}),
        named(textField(&Citizen::street), "street", "street",
              {QStringLiteral("Adresse"), QStringLiteral("Adress"), QStringLiteral("Address"),
               QStringLiteral("Vej"), QStringLiteral("Gade"), QStringLiteral("Street")}),
        named(textField(&Citizen::postcode), "postcode", "postcode",
              {QStringLiteral("Postnummer"), QStringLiteral("Postnummer"), QStringLiteral("Postcode"),
               QStringLiteral("Postnr"), QStringLiteral("Postnr."), QStringLiteral("Postal code"),
               QStringLiteral("Zip")}),
        named(textField(&Citizen::town), "town", "town",
              {QStringLiteral("By"), QStringLiteral("Ort"), QStringLiteral("Town"), QStringLiteral("Postort"),
               QStringLiteral("City")}),
        named(parishField(&Citizen::parishCode, places), "parish_code", "parishCode",
              {QStringLiteral("Sogn"), QStringLiteral("Socken"), QStringLiteral("Parish"),
               QStringLiteral("Församling")}),
        named(municipalityField(&Citizen::municipalityCode, places), "municipality_code", "municipalityCode",
              {QStringLiteral("Kommune"), QStringLiteral("Kommun"), QStringLiteral("Municipality")}),
        named(
            sexField(&Citizen::sex), "sex", "sex",
            {QStringLiteral("Køn"), QStringLiteral("Kön"), QStringLiteral("Sex"), QStringLiteral("Gender")}),
        named(textField(&Citizen::remark), "remark", "remark",
              {QStringLiteral("Bemærkning"), QStringLiteral("Anmärkning"), QStringLiteral("Remark"),
               QStringLiteral("Bemærkninger"), QStringLiteral("Note"), QStringLiteral("Noter"),
               QStringLiteral("Comment")}),
    };
}

} // namespace brobygger
