// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_fields.h"

#include "core/documents/letters/letter_field_parts.h"
#include "core/documents/letters/meeting_letter_fields.h"

#include <algorithm>

namespace brobygger {

namespace {
/// What must be said of who writes: a name; a name and a number to answer to; also who is responsible for what is registered.
enum class Sender { Named, Answerable, Responsible };

QList<TemplateField> senderFields(Sender sender = Sender::Named) {
    const bool isRequired = sender != Sender::Named;
    return {{QStringLiteral("organisation"), LetterFieldsWords::tr("your organisation's name"), sender == Sender::Responsible},
            {QStringLiteral("worker"), LetterFieldsWords::tr("your name"), isRequired},
            {QStringLiteral("phone"), LetterFieldsWords::tr("your organisation's telephone number"), isRequired},
            {QStringLiteral("email")},
            {QStringLiteral("has_email")},
            {QStringLiteral("sender_address")},
            {QStringLiteral("date")}};
}

QList<TemplateField> offerFields() {
    return {{QStringLiteral("address"), LetterFieldsWords::tr("the offer's address")},
            {QStringLiteral("offer_name"), LetterFieldsWords::tr("the offer's name"), true},
            citizenNameField(),
            {QStringLiteral("citizen_contact"), LetterFieldsWords::tr("a telephone number or another way to reach the citizen"),
             true},
            {QStringLiteral("has_consent")},
            {QStringLiteral("wish")},
            {QStringLiteral("has_wish")},
            {QStringLiteral("practical")},
            {QStringLiteral("has_practical")},
            {QStringLiteral("companion"), LetterFieldsWords::tr("who comes along the first time"), true},
            {QStringLiteral("has_companion")}};
}

QList<TemplateField> citizenFields() {
    return {{QStringLiteral("address"), LetterFieldsWords::tr("the citizen's address")},
            {QStringLiteral("given_name"), LetterFieldsWords::tr("the citizen's name"), true},
            {QStringLiteral("when"), LetterFieldsWords::tr("day and time"), true},
            {QStringLiteral("what"), LetterFieldsWords::tr("what the appointment is about"), true},
            {QStringLiteral("place"), LetterFieldsWords::tr("the place"), true},
            {QStringLiteral("way_there")},
            {QStringLiteral("has_way_there")},
            {QStringLiteral("companion")},
            {QStringLiteral("has_companion")},
            {QStringLiteral("call_whom"), LetterFieldsWords::tr("whom to call"), true},
            {QStringLiteral("call_phone"), LetterFieldsWords::tr("the number to call"), true}};
}

QList<TemplateField> sheetFields() {
    return {citizenNameField(),
            {QStringLiteral("dpo"), LetterFieldsWords::tr("how the data protection officer is reached"), true},
            {QStringLiteral("is_municipality")},
            {QStringLiteral("is_volunteer_centre")},
            {QStringLiteral("is_practice")},
            {QStringLiteral("is_project")}};
}

QList<TemplateField> consentFields() {
    return {citizenNameField(),
            {QStringLiteral("is_obtaining")},
            {QStringLiteral("from_whom"), LetterFieldsWords::tr("who has the information")},
            {QStringLiteral("to_whom"), LetterFieldsWords::tr("who is to have the information")},
            {QStringLiteral("kinds"), LetterFieldsWords::tr("which information it is")},
            {QStringLiteral("purpose"), LetterFieldsWords::tr("what the information is for")},
            {QStringLiteral("valid_to")},
            {QStringLiteral("has_valid_to")}};
}

QList<TemplateField> ledgerFields() { return {citizenNameField(), {QStringLiteral("lines")}, {QStringLiteral("has_lines")}}; }

QList<TemplateField> planFields() {
    return {{QStringLiteral("given_name"), LetterFieldsWords::tr("the citizen's name"), true},
            {QStringLiteral("goals"), LetterFieldsWords::tr("a goal of the citizen"), true},
            {QStringLiteral("steps")},
            {QStringLiteral("has_steps")},
            {QStringLiteral("talks")},
            {QStringLiteral("has_talks")},
            {QStringLiteral("appointments")},
            {QStringLiteral("has_appointments")}};
}

QList<TemplateField> considerationsFields() {
    return {{QStringLiteral("address"), LetterFieldsWords::tr("the recipient's address")},
            {QStringLiteral("recipient"), LetterFieldsWords::tr("who is asked"), true},
            citizenNameField(),
            {QStringLiteral("person_number")},
            {QStringLiteral("has_person_number")},
            {QStringLiteral("birth_date"), LetterFieldsWords::tr("the citizen's day of birth"), true},
            {QStringLiteral("sick_listed_on")},
            {QStringLiteral("has_sick_listed_on")},
            {QStringLiteral("operated_on")},
            {QStringLiteral("has_operated_on")},
            {QStringLiteral("discharged_on")},
            {QStringLiteral("has_discharged_on")},
            {QStringLiteral("planned")},
            {QStringLiteral("has_planned")},
            {QStringLiteral("considerations_grid"), LetterFieldsWords::tr("what is asked about"), true},
            {QStringLiteral("deadline"), LetterFieldsWords::tr("by when the answer is needed"), true},
            {QStringLiteral("consent_scope"), LetterFieldsWords::tr("the consent or another legal basis for asking"), true}};
}

/// "»Jeg vil klippes.«"
QString quotedInLetter(const QString& words) { return QStringLiteral("»%1«").arg(words); }

/// "Ringe til frisøren: Karen, senest den 6. november 2026"
QString stepInLetter(const PlanSheetStep& step) {
    QStringList parts;
    if (!step.who.trimmed().isEmpty()) {
        parts.append(step.who.trimmed());
    }
    if (step.by.isValid()) {
        parts.append(QStringLiteral("senest den %1").arg(dayInLetter(step.by)));
    }
    return parts.isEmpty() ? step.what : QStringLiteral("%1: %2").arg(step.what, parts.join(QStringLiteral(", ")));
}

/// "onsdag den 18. november kl. 10.30: samtale, Eksempelvej 9"
QString appointmentInLetter(const PlanSheetAppointment& appointment) {
    QStringList parts{appointment.what, appointment.place};
    parts.removeAll(QString());
    const QString when = dayAndTime(appointment.at);
    return parts.isEmpty() ? when : QStringLiteral("%1: %2").arg(when, parts.join(QStringLiteral(", ")));
}

} // namespace

QList<TemplateField> fieldsOf(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::OfferLetter: return offerFields() + senderFields(Sender::Answerable);
    case DocumentKind::CitizenLetter: return citizenFields() + senderFields();
    case DocumentKind::InformationSheet: return sheetFields() + senderFields(Sender::Responsible);
    case DocumentKind::ConsentSheet: return consentFields() + senderFields(Sender::Answerable);
    case DocumentKind::PlanSheet: return planFields() + senderFields(Sender::Answerable);
    case DocumentKind::ConsiderationsRequest: return considerationsFields() + senderFields(Sender::Answerable);
    case DocumentKind::DoctorLetter: return doctorFields() + senderFields(Sender::Answerable);
    case DocumentKind::MunicipalLetter: return municipalFields() + senderFields(Sender::Answerable);
    case DocumentKind::CitizenOffer: return citizenOfferFields() + senderFields(Sender::Answerable);
    case DocumentKind::MeetingInvitation: return meetingInvitationFields() + senderFields(Sender::Answerable);
    case DocumentKind::CitizenInvitation: return citizenInvitationFields() + senderFields(Sender::Answerable);
    case DocumentKind::MeetingMinutes: return meetingMinutesFields() + senderFields(Sender::Answerable);
    case DocumentKind::CitizenMinutes: return citizenMinutesFields() + senderFields(Sender::Answerable);
    case DocumentKind::SharingLedger: break;
    }
    return ledgerFields() + senderFields();
}

bool hasOrganisationField(DocumentKind kind, const QStringList& labels) {
    const QStringList fromSettings{QStringLiteral("organisation"), QStringLiteral("worker"),     QStringLiteral("phone"),
                                   QStringLiteral("call_whom"),    QStringLiteral("call_phone"), QStringLiteral("dpo")};
    const QList<TemplateField> fields = fieldsOf(kind);
    return std::any_of(fields.cbegin(), fields.cend(), [&](const TemplateField& field) {
        return fromSettings.contains(field.name) && labels.contains(field.label);
    });
}

TemplateValues valuesOf(const OfferLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("offer_name"), letter.offerContact.isEmpty() ? letter.offerName : letter.offerContact);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    values.insert(QStringLiteral("citizen_contact"), letter.citizenContact);
    values.insert(QStringLiteral("has_consent"), letter.hasConsent);
    values.insert(QStringLiteral("wish"), letter.wish);
    values.insert(QStringLiteral("has_wish"), !letter.wish.trimmed().isEmpty());
    values.insert(QStringLiteral("practical"), letter.practical);
    values.insert(QStringLiteral("has_practical"), !letter.practical.trimmed().isEmpty());
    values.insert(QStringLiteral("companion"), letter.companion.value_or(QString()));
    values.insert(QStringLiteral("has_companion"), letter.companion.has_value()); // an empty one is missing and is marked
    return values;
}

TemplateValues valuesOf(const CitizenLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("given_name"), letter.citizenName);
    values.insert(QStringLiteral("when"), dayAndTime(letter.at));
    values.insert(QStringLiteral("what"), letter.what);
    values.insert(QStringLiteral("place"), letter.place);
    values.insert(QStringLiteral("way_there"), letter.wayThere);
    values.insert(QStringLiteral("has_way_there"), !letter.wayThere.isEmpty());
    values.insert(QStringLiteral("companion"),
                  letter.companion.left(1).toUpper() + letter.companion.mid(1)); // begins its sentence
    values.insert(QStringLiteral("has_companion"), !letter.companion.isEmpty());
    values.insert(QStringLiteral("call_whom"), letter.callWhom);
    values.insert(QStringLiteral("call_phone"), unbrokenNumber(letter.callPhone));
    return values;
}

TemplateValues valuesOf(const InformationSheetLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    const bool isCentre = letter.organisationKind == QLatin1String("volunteer-centre");
    const bool isPractice = letter.organisationKind == QLatin1String("practice");
    const bool isProject = letter.organisationKind == QLatin1String("project");
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    values.insert(QStringLiteral("dpo"), letter.contactDpo);
    values.insert(QStringLiteral("is_municipality"), !isCentre && !isPractice && !isProject);
    values.insert(QStringLiteral("is_volunteer_centre"), isCentre);
    values.insert(QStringLiteral("is_practice"), isPractice);
    values.insert(QStringLiteral("is_project"), isProject);
    return values;
}

TemplateValues valuesOf(const ConsentSheetLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    values.insert(QStringLiteral("is_obtaining"), letter.isObtaining);
    values.insert(QStringLiteral("from_whom"), letter.fromWhom);
    values.insert(QStringLiteral("to_whom"), letter.toWhom);
    values.insert(QStringLiteral("kinds"), letter.kinds);
    values.insert(QStringLiteral("purpose"), letter.purpose);
    values.insert(QStringLiteral("valid_to"), dayInLetter(letter.validTo));
    values.insert(QStringLiteral("has_valid_to"), letter.validTo.isValid());
    return values;
}

TemplateValues valuesOf(const SharingLedgerLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    values.insert(QStringLiteral("lines"), letter.lines);
    values.insert(QStringLiteral("has_lines"), !letter.lines.isEmpty());
    return values;
}

TemplateValues valuesOf(const PlanSheetLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    QStringList goals;
    for (const QString& words : letter.goals) {
        goals.append(quotedInLetter(words));
    }
    QStringList steps;
    for (const PlanSheetStep& step : letter.steps) {
        steps.append(stepInLetter(step));
    }
    QStringList talks;
    for (const PlanSheetTalk& talk : letter.talks) {
        talks.append(QStringLiteral("den %1: %2").arg(dayInLetter(talk.on), quotedInLetter(talk.goal)));
    }
    QStringList appointments;
    for (const PlanSheetAppointment& appointment : letter.appointments) {
        appointments.append(appointmentInLetter(appointment));
    }
    values.insert(QStringLiteral("given_name"), letter.givenName);
    values.insert(QStringLiteral("goals"), goals);
    values.insert(QStringLiteral("steps"), steps);
    values.insert(QStringLiteral("has_steps"), !steps.isEmpty());
    values.insert(QStringLiteral("talks"), talks);
    values.insert(QStringLiteral("has_talks"), !talks.isEmpty());
    values.insert(QStringLiteral("appointments"), appointments);
    values.insert(QStringLiteral("has_appointments"), !appointments.isEmpty());
    return values;
}

TemplateValues valuesOf(const ConsiderationsRequestLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    const auto putDay = [&values](const QString& name, QDate day) {
        values.insert(name, dayInLetter(day));
        values.insert(QStringLiteral("has_") + name, day.isValid());
    };
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("recipient"), letter.recipient);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    values.insert(QStringLiteral("person_number"), unbrokenNumber(letter.personNumber));
    values.insert(QStringLiteral("has_person_number"), !letter.personNumber.isEmpty());
    values.insert(QStringLiteral("birth_date"), dayInLetter(letter.birthDate));
    putDay(QStringLiteral("sick_listed_on"), letter.sickListedOn);
    putDay(QStringLiteral("operated_on"), letter.operatedOn);
    putDay(QStringLiteral("discharged_on"), letter.dischargedOn);
    values.insert(QStringLiteral("planned"), letter.planned);
    values.insert(QStringLiteral("has_planned"), !letter.planned.trimmed().isEmpty());
    values.insert(QStringLiteral("considerations_grid"), letter.areas);
    values.insert(QStringLiteral("deadline"), dayInLetter(letter.answerBy));
    values.insert(QStringLiteral("consent_scope"), letter.consent);
    return values;
}

} // namespace brobygger
