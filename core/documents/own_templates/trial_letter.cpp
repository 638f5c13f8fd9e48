// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/trial_letter.h"

#include "core/documents/letters/letter_fields.h"
#include "core/documents/own_templates/template_check.h"

namespace brobygger {

namespace {
/// What the fields say of somebody who does not exist.
const QHash<QString, QString>& trialTexts() {
    static const QHash<QString, QString> texts{
        {QStringLiteral("offer_name"), QStringLiteral("Ulla Prøve")},
        {QStringLiteral("recipient"), QStringLiteral("Prøvehospitalet, ortopædkirurgisk afdeling")},
        {QStringLiteral("citizen_name"), QStringLiteral("Kirsten Prøve")},
        {QStringLiteral("given_name"), QStringLiteral("Kirsten")},
        {QStringLiteral("citizen_contact"), QStringLiteral("00 00 00 11, helst om formiddagen")},
        {QStringLiteral("wish"), QStringLiteral("Jeg vil gerne lave noget med hænderne igen.")},
        {QStringLiteral("practical"), QStringLiteral("Kommer med bus og kan være der fra kl. 10.15.")},
        {QStringLiteral("companion"), QStringLiteral("En frivillig")},
        {QStringLiteral("when"), QStringLiteral("onsdag den 9. december kl. 10.30")},
        {QStringLiteral("what"), QStringLiteral("samtale hos lægen")},
        {QStringLiteral("place"), QStringLiteral("Prøvevej 9, dør B, 8500 Grenaa")},
        {QStringLiteral("way_there"), QStringLiteral("Tag bus 213 kl. 9.42.")},
        {QStringLiteral("dpo"), QStringLiteral("databeskyttelse@eksempel.dk")},
        {QStringLiteral("from_whom"), QStringLiteral("Prøvekommunen")},
        {QStringLiteral("to_whom"), QStringLiteral("Prøve Lægehus")},
        {QStringLiteral("purpose"), QStringLiteral("At finde tider, der passer.")},
        {QStringLiteral("valid_to"), QStringLiteral("23. november 2027")},
        {QStringLiteral("birth_date"), QStringLiteral("14. marts 1968")},
        {QStringLiteral("person_number"), QStringLiteral("140368-0000")},
        {QStringLiteral("sick_listed_on"), QStringLiteral("2. oktober 2026")},
        {QStringLiteral("operated_on"), QStringLiteral("20. oktober 2026")},
        {QStringLiteral("discharged_on"), QStringLiteral("3. november 2026")},
        {QStringLiteral("planned"), QStringLiteral("deltid på et lager")},
        {QStringLiteral("deadline"), QStringLiteral("14. december 2026")},
        {QStringLiteral("consent_scope"), QStringLiteral("skriftligt samtykke af 24. november 2026")},
        {QStringLiteral("reason"), QStringLiteral("Kirsten har fået tre breve om møder og er ikke kommet.")},
        {QStringLiteral("agreed"), QStringLiteral("Vi åbner posten sammen hver tirsdag.")},
        {QStringLiteral("needs"), QStringLiteral("Møder efter kl. 11.")},
        {QStringLiteral("asked_for"), QStringLiteral("Ring, før I sender en ny indkaldelse.")},
        {QStringLiteral("situation"), QStringLiteral("Kirsten vil gerne komme til kontrol, hvis nogen går med.")},
        {QStringLiteral("background"), QStringLiteral("Bussen går hver anden time (fortalt af Kirsten 24-11).")},
        {QStringLiteral("assessment"), QStringLiteral("Det er turen, der holder hende væk.")},
        {QStringLiteral("advice"), QStringLiteral("En tid efter kl. 10.30. Jeg følger hende.")},
        {QStringLiteral("attendance_needs"), QStringLiteral("Ledsager og påmindelse dagen før.")},
        {QStringLiteral("reply_to"), QStringLiteral("Mona Prøve, telefon 00 00 00 20")},
        {QStringLiteral("price"), QStringLiteral("gratis")},
    };
    return texts;
}

const QHash<QString, QStringList>& trialLists() {
    static const QHash<QString, QStringList> lists{
        {QStringLiteral("address"),
         {QStringLiteral("Kirsten Prøve"), QStringLiteral("Prøvevej 12, 1. tv"), QStringLiteral("8500 Grenaa")}},
        {QStringLiteral("kinds"), {QStringLiteral("aftaler"), QStringLiteral("praktiske hensyn")}},
        {QStringLiteral("lines"),
         {QStringLiteral("20-11-2026: Du sagde ja til at dele med Prøve Lægehus: aftaler."),
          QStringLiteral("24-11-2026: Brev sendt til Prøve Lægehus.")}},
        {QStringLiteral("goals"), {QStringLiteral("»Jeg vil ud blandt andre en gang om ugen.«")}},
        {QStringLiteral("steps"), {QStringLiteral("Ringe til værkstedet: Kirsten, senest den 4. december 2026")}},
        {QStringLiteral("talks"), {QStringLiteral("den 18. december 2026: »Jeg vil ud blandt andre en gang om ugen.«")}},
        {QStringLiteral("appointments"), {QStringLiteral("onsdag den 9. december kl. 10.30: samtale, Prøvevej 9")}},
        {QStringLiteral("considerations_grid"),
         {QStringLiteral("Løft"), QStringLiteral("Gå og stå"), QStringLiteral("Timer pr. dag"), QStringLiteral("Pauser")}},
    };
    return lists;
}

/// Whether a field only says that a part is there.
bool isQuestion(const QString& name) { return name.startsWith(QLatin1String("has_")) || name.startsWith(QLatin1String("is_")); }

TemplateValue trialValue(const TemplateField& field) {
    if (const auto list = trialLists().constFind(field.name); list != trialLists().constEnd()) {
        return *list;
    }
    if (isQuestion(field.name)) {
        return true;
    }
    return trialTexts().value(field.name, QStringLiteral("«%1»").arg(field.name)); // a new field shows where it stands
}

LetterSender withInvented(LetterSender sender) {
    const auto fill = [](QString& text, const char* invented) {
        if (text.isEmpty()) {
            text = QString::fromUtf8(invented);
        }
    };
    fill(sender.organisation, "Prøvekommunen");
    fill(sender.worker, "Mona Prøve");
    fill(sender.phone, "00 00 00 20");
    if (sender.address.isEmpty()) {
        sender.address = QStringList{QStringLiteral("Prøvegade 1"), QStringLiteral("8500 Grenaa")};
    }
    return sender;
}
} // namespace

TemplateValues trialValues(DocumentKind kind, const LetterSender& from, QDate date) {
    const LetterSender sender = withInvented(from);
    TemplateValues values = valuesOf(SharingLedgerLetter{{}, {}, sender, date}); // who writes, and when
    const TemplateValues ofSender = values;
    for (const TemplateField& field : fieldsOf(kind)) {
        const bool isOfSender = ofSender.contains(field.name) && field.name != QLatin1String("citizen_name") &&
                                field.name != QLatin1String("lines") && field.name != QLatin1String("has_lines");
        if (!isOfSender) {
            values.insert(field.name, trialValue(field));
        }
    }
    values.insert(QStringLiteral("call_whom"), sender.worker);
    values.insert(QStringLiteral("call_phone"), values.value(QStringLiteral("phone")));
    if (kind == DocumentKind::ConsentSheet) {
        values.insert(QStringLiteral("is_obtaining"), false); // passing on is what is asked most
    }
    if (kind == DocumentKind::InformationSheet) { // one kind of organisation at a time
        for (const char* other : {"is_volunteer_centre", "is_practice", "is_project"}) {
            values.insert(QLatin1String(other), false);
        }
    }
    return values;
}

Result<QString> trialLetter(DocumentKind kind, const QString& text, const LetterSender& sender, QDate date) {
    if (const TemplateProblems problems = checkTemplate(kind, text); !problems.isEmpty()) {
        return Error{ErrorKind::Format, said(problems.constFirst()), {}};
    }
    const Result<Template> shape = Template::parse(text, fieldsOf(kind));
    return shape ? Result<QString>(shape->render(trialValues(kind, sender, date)).html) : Result<QString>(shape.error());
}

} // namespace brobygger
