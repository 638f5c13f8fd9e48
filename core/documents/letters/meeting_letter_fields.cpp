// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/meeting_letter_fields.h"

#include "core/base/time/dates.h"
#include "core/documents/letters/letter_field_parts.h"

namespace brobygger {

namespace {
TemplateField plainField(const char* name) { return {QLatin1String(name)}; }

QList<TemplateField> agendaFields() {
    return {{QStringLiteral("when"), LetterFieldsWords::tr("day and time"), true},
            {QStringLiteral("where"), LetterFieldsWords::tr("the place, the link or the number"), true},
            {QStringLiteral("participants"), LetterFieldsWords::tr("who is invited"), true},
            {QStringLiteral("purpose"), LetterFieldsWords::tr("what the meeting is for"), true},
            plainField("promised"),
            plainField("has_promised"),
            plainField("wishes"),
            plainField("has_wishes"),
            plainField("points"),
            plainField("has_points")};
}

QList<TemplateField> whatWasDecidedFields() {
    return {{QStringLiteral("day"), LetterFieldsWords::tr("the day of the meeting"), true},
            plainField("is_draft"),
            plainField("present"),
            plainField("has_present"),
            plainField("absent"),
            plainField("has_absent"),
            plainField("decisions"),
            plainField("has_decisions"),
            plainField("what"), // of a decision
            plainField("who"),
            plainField("by"),
            plainField("disagreement"),
            plainField("has_disagreement"),
            plainField("next_on"),
            plainField("has_next_on"),
            plainField("receivers"),
            plainField("has_receivers")};
}

/// "tirsdag den 15. december kl. 13.00–13.45"
QString fromTo(const QDateTime& startsAt, const QDateTime& endsAt) {
    return startsAt.isValid() ? QStringLiteral("%1–%2").arg(dayAndTime(startsAt), formatTime(endsAt.time())) : QString();
}

template <class Letter> void putAgenda(TemplateValues& values, const Letter& letter) {
    values.insert(QStringLiteral("when"), fromTo(letter.startsAt, letter.endsAt));
    values.insert(QStringLiteral("where"), letter.where);
    values.insert(QStringLiteral("participants"), letter.participants);
    values.insert(QStringLiteral("purpose"), letter.purpose);
    QStringList wishes;
    for (const QString& wish : letter.wishes) {
        wishes.append(QStringLiteral("»%1«").arg(wish)); // in the citizen's own words
    }
    putWithHas(values, QStringLiteral("promised"), letter.promised);
    putWithHas(values, QStringLiteral("wishes"), wishes);
    putWithHas(values, QStringLiteral("points"), letter.points);
}

template <class Letter> void putWhatWasDecided(TemplateValues& values, const Letter& letter) {
    values.insert(QStringLiteral("day"), dayInLetter(letter.day));
    values.insert(QStringLiteral("is_draft"), letter.isDraft);
    putWithHas(values, QStringLiteral("purpose"), letter.purpose);
    putWithHas(values, QStringLiteral("present"), letter.present.join(QStringLiteral("; ")));
    putWithHas(values, QStringLiteral("absent"), letter.absent.join(QStringLiteral("; ")));
    QList<TemplateRow> rows;
    for (const MinutesRow& row : letter.decisions) {
        rows.append({{QStringLiteral("what"), row.what},
                     {QStringLiteral("who"), row.who},
                     {QStringLiteral("by"), row.by.isValid() ? dayInLetter(row.by) : QStringLiteral("løbende")}});
    }
    values.insert(QStringLiteral("decisions"), rows);
    values.insert(QStringLiteral("has_decisions"), !rows.isEmpty());
    putWithHas(values, QStringLiteral("disagreement"), letter.disagreement);
    putWithHas(values, QStringLiteral("next_on"), dayInLetter(letter.nextOn));
    putWithHas(values, QStringLiteral("receivers"), letter.receivers.join(QStringLiteral("; ")));
}
} // namespace

QList<TemplateField> meetingInvitationFields() {
    return QList<TemplateField>{{QStringLiteral("address"), LetterFieldsWords::tr("the recipient's address")},
                                {QStringLiteral("recipient"), LetterFieldsWords::tr("who is invited"), true},
                                plainField("initials"),
                                citizenNameField(),
                                {QStringLiteral("deadline"), LetterFieldsWords::tr("by when the answer is needed"), true},
                                {QStringLiteral("consent_scope"),
                                 LetterFieldsWords::tr("the consent or another legal basis for telling it"), true}} +
           agendaFields();
}

QList<TemplateField> citizenInvitationFields() {
    return QList<TemplateField>{{QStringLiteral("address"), LetterFieldsWords::tr("the citizen's address")},
                                {QStringLiteral("given_name"), LetterFieldsWords::tr("the citizen's name"), true}} +
           agendaFields();
}

QList<TemplateField> meetingMinutesFields() {
    return QList<TemplateField>{{QStringLiteral("address"), LetterFieldsWords::tr("the recipient's address")},
                                {QStringLiteral("recipient"), LetterFieldsWords::tr("who gets the minutes"), true},
                                plainField("has_all"),
                                plainField("initials"),
                                plainField("citizen_name"),
                                plainField("purpose"),
                                plainField("has_purpose")} +
           whatWasDecidedFields();
}

QList<TemplateField> citizenMinutesFields() {
    return QList<TemplateField>{{QStringLiteral("address"), LetterFieldsWords::tr("the citizen's address")},
                                {QStringLiteral("given_name"), LetterFieldsWords::tr("the citizen's name"), true},
                                plainField("purpose"),
                                plainField("has_purpose")} +
           whatWasDecidedFields();
}

TemplateValues valuesOf(const MeetingInvitationLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    putAgenda(values, letter);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("recipient"), letter.recipient);
    values.insert(QStringLiteral("initials"), letter.initials);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    values.insert(QStringLiteral("deadline"), dayInLetter(letter.answerBy));
    values.insert(QStringLiteral("consent_scope"), letter.consent);
    return values;
}

TemplateValues valuesOf(const CitizenInvitationLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    putAgenda(values, letter);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("given_name"), letter.givenName);
    return values;
}

TemplateValues valuesOf(const MeetingMinutesLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    putWhatWasDecided(values, letter);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("recipient"), letter.recipient);
    values.insert(QStringLiteral("has_all"), !letter.hasOnlyOwn);
    values.insert(QStringLiteral("initials"), letter.initials);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    return values;
}

TemplateValues valuesOf(const CitizenMinutesLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    putWhatWasDecided(values, letter);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("given_name"), letter.givenName);
    return values;
}

} // namespace brobygger
