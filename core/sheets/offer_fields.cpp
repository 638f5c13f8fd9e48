// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet_fields.h"

#include "core/offers/offer_categories.h"
#include "core/offers/offer_store.h"
#include "core/sheets/field_makers.h"

namespace brobygger {

namespace {

ImportField<Offer> categoryField() {
    ImportField<Offer> field = textField(&Offer::category);
    const auto categories = offerCategories();
    for (const auto& category : categories) {
        field.choices.append({category.id, categoryName(categories, category.id, QStringLiteral("da"))});
    }
    field.read = [categories](const QString& cell) -> CellValue {
        const QString id = findCategory(categories, cell);
        return id.isEmpty()
                   ? CellValue{{}, fieldProblem(QT_TRANSLATE_NOOP("ImportFields", "There is no category of that name."))}
                   : CellValue{id};
    };
    field.shown = [categories](const QString& id) { return categoryName(categories, id, QStringLiteral("da")); };
    return field;
}

/// A column called Kommune says where the offer lies, which limits nobody; who names it in a mapping file means the limit.
ImportField<Offer> onlyForField(const Gazetteer& places) {
    ImportField<Offer> field = municipalityField(&Offer::municipalityCode, places);
    field.mappingNames = {QStringLiteral("Kommune"), QStringLiteral("Kommun"), QStringLiteral("Municipality")};
    return field;
}

/// Follows from the schedule's text and has no heading; here so that taking back an import restores it.
ImportField<Offer> sessionsField() {
    ImportField<Offer> field;
    field.id = QStringLiteral("sessions");
    field.text = [](const Offer& offer) { return sessionsText(offer.sessions); };
    field.put = [](Offer& offer, const QString& text) { offer.sessions = sessionsFromText(text); };
    return field;
}

} // namespace

QList<ImportField<Offer>> offerFields(const CellFormat& format, const Gazetteer& places) {
    return {
        named(key(textField(&Offer::name)), "name", "name",
              {QStringLiteral("Navn"), QStringLiteral("Namn"), QStringLiteral("Name"), QStringLiteral("Titel"),
               QStringLiteral("Tilbud"), QStringLiteral("Tilbuddets navn"), QStringLiteral("Title")}),
        named(textField(&Offer::provider), "provider", "provider",
              {QStringLiteral("Udbyder"), QStringLiteral("Utförare"), QStringLiteral("Provider"),
               QStringLiteral("Organisation"), QStringLiteral("Organization"), QStringLiteral("Forening"),
               QStringLiteral("Leverandør"), QStringLiteral("Arrangör")}),
        named(categoryField(), "category", "category",
              {QStringLiteral("Kategori"), QStringLiteral("Kategori"), QStringLiteral("Category"), QStringLiteral("Type")}),
        named(textField(&Offer::purpose), "purpose", "purpose",
              {QStringLiteral("Formål"), QStringLiteral("Syfte"), QStringLiteral("Purpose")}),
        named(textField(&Offer::targetGroup), "target_group", "targetGroup",
              {QStringLiteral("Målgruppe"), QStringLiteral("Målgrupp"), QStringLiteral("Target group")}),
        named(textField(&Offer::content), "content", "content",
              {QStringLiteral("Indhold"), QStringLiteral("Innehåll"), QStringLiteral("Content"), QStringLiteral("Beskrivelse"),
               QStringLiteral("Beskrivning"), QStringLiteral("Description")}),
        named(streetField(&Offer::street), "street", "street",
              {QStringLiteral("Adresse"), QStringLiteral("Adress"), QStringLiteral("Address"), QStringLiteral("Vej"),
               QStringLiteral("Gade"), QStringLiteral("Street"), QStringLiteral("Vejnavn"), QStringLiteral("Gadenavn"),
               QStringLiteral("Gatunamn"), QStringLiteral("Gata"), QStringLiteral("Street name")}),
        named(postcodeField(&Offer::postcode), "postcode", "postcode",
              {QStringLiteral("Postnummer"), QStringLiteral("Postnummer"), QStringLiteral("Postcode"), QStringLiteral("Postnr"),
               QStringLiteral("Postnr."), QStringLiteral("Postal code"), QStringLiteral("Zip"), QStringLiteral("Postnr. og by"),
               QStringLiteral("Postnummer og by")}),
        named(textField(&Offer::town), "town", "town",
              {QStringLiteral("By"), QStringLiteral("Ort"), QStringLiteral("Town"), QStringLiteral("Postort"),
               QStringLiteral("City")}),
        named(parishField(&Offer::parishCode, places), "parish_code", "parishCode",
              {QStringLiteral("Sogn"), QStringLiteral("Socken"), QStringLiteral("Parish")}),
        named(
            onlyForField(places), "municipality_code", "municipalityCode",
            {QStringLiteral("Kun for kommune"), QStringLiteral("Endast för kommun"), QStringLiteral("Only for municipality")}),
        named(phoneField(&Offer::phone), "phone", "phone",
              {QStringLiteral("Telefon"), QStringLiteral("Telefon"), QStringLiteral("Phone"), QStringLiteral("Tlf"),
               QStringLiteral("Tlf."), QStringLiteral("Telefonnummer"), QStringLiteral("Telephone"), QStringLiteral("Mobil"),
               QStringLiteral("Telefonnr."), QStringLiteral("Tlf.nr."), QStringLiteral("Mobilnr."),
               QStringLiteral("Mobilnummer"), QStringLiteral("Mobiltelefon")}),
        named(textField(&Offer::email), "email", "email",
              {QStringLiteral("E-mail"), QStringLiteral("E-post"), QStringLiteral("Email"), QStringLiteral("Mail"),
               QStringLiteral("Mailadresse")}),
        named(textField(&Offer::website), "website", "website",
              {QStringLiteral("Hjemmeside"), QStringLiteral("Webbplats"), QStringLiteral("Website"), QStringLiteral("Web"),
               QStringLiteral("Webside"), QStringLiteral("Hemsida"), QStringLiteral("URL"), QStringLiteral("Link")}),
        named(textField(&Offer::contactPerson), "contact_person", "contactPerson",
              {QStringLiteral("Kontaktperson"), QStringLiteral("Kontaktperson"), QStringLiteral("Contact person"),
               QStringLiteral("Kontakt"), QStringLiteral("Contact")}),
        named(numberField(&Offer::minAge), "min_age", "minAge",
              {QStringLiteral("Min. alder"), QStringLiteral("Lägsta ålder"), QStringLiteral("Min. age"),
               QStringLiteral("Minimumsalder"), QStringLiteral("Alder fra"), QStringLiteral("Minimum age"),
               QStringLiteral("Min alder"), QStringLiteral("Min. ålder")}),
        named(numberField(&Offer::maxAge), "max_age", "maxAge",
              {QStringLiteral("Maks. alder"), QStringLiteral("Högsta ålder"), QStringLiteral("Max. age"),
               QStringLiteral("Maksimumsalder"), QStringLiteral("Alder til"), QStringLiteral("Maximum age"),
               QStringLiteral("Max alder"), QStringLiteral("Maks alder"), QStringLiteral("Max. ålder")}),
        named(sexField(&Offer::onlyFor, readWelcomeSexCell), "sex", "onlyFor",
              {QStringLiteral("Kun for køn"), QStringLiteral("Endast för kön"), QStringLiteral("Only for sex"),
               QStringLiteral("Køn"), QStringLiteral("Kön"), QStringLiteral("Sex"), QStringLiteral("Gender")}),
        named(moneyAt<Offer>(member(&Offer::fee), format), "fee", "fee",
              {QStringLiteral("Pris"), QStringLiteral("Pris"), QStringLiteral("Price"), QStringLiteral("Pris pr. gang"),
               QStringLiteral("Betaling"), QStringLiteral("Egenbetaling"), QStringLiteral("Avgift"), QStringLiteral("Fee"),
               QStringLiteral("Cost")}),
        named(numberField(&Offer::capacity), "capacity", "capacity",
              {QStringLiteral("Pladser"), QStringLiteral("Platser"), QStringLiteral("Places"), QStringLiteral("Antal pladser"),
               QStringLiteral("Kapacitet"), QStringLiteral("Kapacitet"), QStringLiteral("Capacity")}),
        named(numberField(&Offer::freePlaces), "free_places", "freePlaces",
              {QStringLiteral("Ledige pladser"), QStringLiteral("Lediga platser"), QStringLiteral("Free places"),
               QStringLiteral("Ledige")}),
        named(dateField(&Offer::freePlacesOn, format), "free_places_on", "freePlacesOn",
              {QStringLiteral("Ledige pladser pr."), QStringLiteral("Lediga platser den"), QStringLiteral("Free places on")}),
        named(textField(&Offer::scheduleText), "schedule_text", "scheduleText",
              {QStringLiteral("Tidspunkt"), QStringLiteral("Tid"), QStringLiteral("Time"), QStringLiteral("Tider"),
               QStringLiteral("Hvornår"), QStringLiteral("Schedule"), QStringLiteral("Åbningstid"),
               QStringLiteral("Åbningstider")}),
        named(textField(&Offer::firstVisit), "first_visit", "firstVisit",
              {QStringLiteral("Første gang"), QStringLiteral("Första gången"), QStringLiteral("First visit")}),
        named(
            yesNoField(&Offer::companionWelcome), "companion_welcome", "companionWelcome",
            {QStringLiteral("Ledsager velkommen"), QStringLiteral("Ledsagare välkommen"), QStringLiteral("Companion welcome")}),
        named(yesNoField(&Offer::wheelchair), "wheelchair", "wheelchair",
              {QStringLiteral("Kørestolsadgang"), QStringLiteral("Rullstolsanpassad"), QStringLiteral("Wheelchair access"),
               QStringLiteral("Kørestol")}),
        named(textField(&Offer::language), "language", "language",
              {QStringLiteral("Sprog"), QStringLiteral("Språk"), QStringLiteral("Language")}),
        named(yesNoField(&Offer::isSoft), "is_soft", "isSoft",
              {QStringLiteral("Soft-tilbud"), QStringLiteral("Mjukt utbud"), QStringLiteral("Soft offer")}),
        named(dateField(&Offer::agreementFrom, format), "agreement_from", "agreementFrom",
              {QStringLiteral("Aftale fra"), QStringLiteral("Avtal från"), QStringLiteral("Agreement from")}),
        named(dateField(&Offer::agreementTo, format), "agreement_to", "agreementTo",
              {QStringLiteral("Aftale til"), QStringLiteral("Avtal till"), QStringLiteral("Agreement to")}),
        named(dateField(&Offer::checkedOn, format), "checked_on", "checkedOn",
              {QStringLiteral("Sidst kontrolleret"), QStringLiteral("Senast kontrollerad"), QStringLiteral("Last checked"),
               QStringLiteral("Kontrolleret"), QStringLiteral("Kontrolleret den")}),
        named(textField(&Offer::checkedBy), "checked_by", "checkedBy",
              {QStringLiteral("Kontrolleret af"), QStringLiteral("Kontrollerad av"), QStringLiteral("Checked by")}),
        named(textField(&Offer::checkedHow), "checked_how", "checkedHow",
              {QStringLiteral("Kontrolleret hvordan"), QStringLiteral("Kontrollerad hur"), QStringLiteral("Checked how")}),
        sessionsField(),
    };
}

} // namespace brobygger
