// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet_fields.h"

#include "core/base/values/person_number.h"
#include "core/sheets/field_makers.h"

namespace brobygger {

namespace {

ImportField<Citizen> personNumberField() {
    ImportField<Citizen> field = key(textField(&Citizen::personNumber));
    field.read = readPersonNumberCell;
    // Shown as in every list: never in full.
    field.shown = [](const QString& digits) { return PersonNumber::masked(digits); };
    return field;
}

/// The whole name in one column. It is kept in its parts.
ImportField<Citizen> fullNameField() {
    return named(keptElsewhere<Citizen>(readFullNameCell), "full_name", "fullName",
                 {QStringLiteral("Navn"), QStringLiteral("Namn"), QStringLiteral("Name"), QStringLiteral("Fulde navn"),
                  QStringLiteral("Fuldt navn"), QStringLiteral("Borger"), QStringLiteral("Borgerens navn"),
                  QStringLiteral("Full name")});
}

ImportField<Citizen> emailField(QString Citizen::*at) {
    ImportField<Citizen> field = textField(at);
    field.read = readEmailCell;
    return field;
}

ImportField<Citizen> permissionField(Permission SafeContact::*part) {
    return permissionAt<Citizen>([part](auto& citizen) -> auto& { return citizen.safeContact.*part; });
}

/// How one may be reached without harm.
QList<ImportField<Citizen>> permissionFields() {
    return {
        named(permissionField(&SafeContact::call), "may_call", "call",
              {QStringLiteral("Må vi ringe?"), QStringLiteral("Får vi ringa?"), QStringLiteral("May we ring?"),
               QStringLiteral("Må ringes"), QStringLiteral("Må der ringes"), QStringLiteral("Må ringe"),
               QStringLiteral("Må ringes op"), QStringLiteral("Må vi ringe til borgeren"), QStringLiteral("May we call?")}),
        named(permissionField(&SafeContact::leaveMessage), "may_leave_message", "leaveMessage",
              {QStringLiteral("Må vi lægge besked?"), QStringLiteral("Får vi lämna meddelande?"),
               QStringLiteral("May we leave a message?"), QStringLiteral("Må lægge besked"),
               QStringLiteral("Må der lægges besked")}),
        named(permissionField(&SafeContact::sms), "may_sms", "sms",
              {QStringLiteral("Må vi sende sms?"), QStringLiteral("Får vi skicka sms?"), QStringLiteral("May we send an SMS?"),
               QStringLiteral("Må sende sms"), QStringLiteral("Må der sendes sms"), QStringLiteral("Må vi sms'e?"),
               QStringLiteral("Må få sms")}),
        named(permissionField(&SafeContact::email), "may_email", "mayEmail",
              {QStringLiteral("Må vi sende e-mail?"), QStringLiteral("Får vi skicka e-post?"),
               QStringLiteral("May we send an e-mail?"), QStringLiteral("Må sende e-mail"), QStringLiteral("Må vi sende mail?"),
               QStringLiteral("Må der sendes e-mail"), QStringLiteral("Må vi maile?")}),
        named(permissionField(&SafeContact::mentionUs), "may_mention_us", "mentionUs",
              {QStringLiteral("Må vi sige, hvor vi ringer fra?"), QStringLiteral("Får vi säga varifrån vi ringer?"),
               QStringLiteral("May we say where we ring from?"), QStringLiteral("Må vi sige, hvem vi er?")}),
    };
}

ImportField<Citizen> birthDateField(const CellFormat& format) {
    ImportField<Citizen> field = dateField(&Citizen::birthDate, format);
    field.read = [format](const QString& cell) { return readBirthDateCell(cell, format); };
    return field;
}

} // namespace

QList<ImportField<Citizen>> citizenFields(const CellFormat& format, const Gazetteer& places) {
    return QList<ImportField<Citizen>>{
               named(key(textField(&Citizen::ownNumber)), "own_number", "ownNumber",
                     {QStringLiteral("Løbenummer"), QStringLiteral("Löpnummer"), QStringLiteral("Number"),
                      QStringLiteral("Løbenr."), QStringLiteral("Løbenr"), QStringLiteral("Lb.nr."), QStringLiteral("Løb.nr."),
                      QStringLiteral("Borgernummer"), QStringLiteral("Borgernr."), QStringLiteral("Nr.")}),
               fullNameField(),
               named(brought(textField(&Citizen::givenName), {QStringLiteral("fullName")}), "given_name", "givenName",
                     {QStringLiteral("Fornavn"), QStringLiteral("Förnamn"), QStringLiteral("Given name"),
                      QStringLiteral("Fornavne"), QStringLiteral("First name"), QStringLiteral("Forename")}),
               named(brought(textField(&Citizen::surname), {QStringLiteral("fullName")}), "surname", "surname",
                     {QStringLiteral("Efternavn"), QStringLiteral("Efternamn"), QStringLiteral("Surname"),
                      QStringLiteral("Last name"), QStringLiteral("Family name")}),
               named(personNumberField(), "person_number", "personNumber",
                     {QStringLiteral("CPR"), QStringLiteral("Personnummer"), QStringLiteral("Personal number"),
                      QStringLiteral("CPR-nummer"), QStringLiteral("CPR-nr"), QStringLiteral("CPR-nr."),
                      QStringLiteral("CPR nr."), QStringLiteral("CPR nummer"), QStringLiteral("Cprnr")}),
               named(brought(birthDateField(format), {QStringLiteral("personNumber")}), "birth_date", "birthDate",
                     {QStringLiteral("Fødselsdato"), QStringLiteral("Födelsedatum"), QStringLiteral("Birth date"),
                      QStringLiteral("Født"), QStringLiteral("Date of birth"), QStringLiteral("Fødselsdag"),
                      QStringLiteral("Född")}),
               named(phoneField(&Citizen::phone), "phone", "phone",
                     {QStringLiteral("Telefon"), QStringLiteral("Telefon"), QStringLiteral("Phone"), QStringLiteral("Tlf"),
                      QStringLiteral("Tlf."), QStringLiteral("Telefonnummer"), QStringLiteral("Telephone"),
                      QStringLiteral("Mobil"), QStringLiteral("Telefonnr."), QStringLiteral("Tlf.nr."),
                      QStringLiteral("Mobilnr."), QStringLiteral("Mobilnummer"), QStringLiteral("Mobiltelefon")}),
               named(emailField(&Citizen::email), "email", "email",
                     {QStringLiteral("E-mail"), QStringLiteral("E-post"), QStringLiteral("Email"), QStringLiteral("Mail"),
                      QStringLiteral("Mailadresse")}),
               named(streetField(&Citizen::street), "street", "street",
                     {QStringLiteral("Adresse"), QStringLiteral("Adress"), QStringLiteral("Address"), QStringLiteral("Vej"),
                      QStringLiteral("Gade"), QStringLiteral("Street"), QStringLiteral("Vejnavn"), QStringLiteral("Gadenavn"),
                      QStringLiteral("Gatunamn"), QStringLiteral("Gata"), QStringLiteral("Street name")}),
               named(postcodeField(&Citizen::postcode), "postcode", "postcode",
                     {QStringLiteral("Postnummer"), QStringLiteral("Postnummer"), QStringLiteral("Postcode"),
                      QStringLiteral("Postnr"), QStringLiteral("Postnr."), QStringLiteral("Postal code"), QStringLiteral("Zip"),
                      QStringLiteral("Postnr. og by"), QStringLiteral("Postnummer og by")}),
               named(textField(&Citizen::town), "town", "town",
                     {QStringLiteral("By"), QStringLiteral("Ort"), QStringLiteral("Town"), QStringLiteral("Postort"),
                      QStringLiteral("City")}),
               named(
                   parishField(&Citizen::parishCode, places), "parish_code", "parishCode",
                   {QStringLiteral("Sogn"), QStringLiteral("Socken"), QStringLiteral("Parish"), QStringLiteral("Församling")}),
               named(municipalityField(&Citizen::municipalityCode, places), "municipality_code", "municipalityCode",
                     {QStringLiteral("Kommune"), QStringLiteral("Kommun"), QStringLiteral("Municipality")}),
               named(sexField(&Citizen::sex, readSexCell), "sex", "sex",
                     {QStringLiteral("Køn"), QStringLiteral("Kön"), QStringLiteral("Sex"), QStringLiteral("Gender")}),
               named(textField(&Citizen::remark), "remark", "remark",
                     {QStringLiteral("Bemærkning"), QStringLiteral("Anmärkning"), QStringLiteral("Remark"),
                      QStringLiteral("Bemærkninger"), QStringLiteral("Note"), QStringLiteral("Noter"),
                      QStringLiteral("Comment")}),
           } +
           permissionFields() + streetPartFields<Citizen>();
}

} // namespace brobygger
