// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/volunteer_papers.h"

#include "core/base/time/dates.h"
#include "core/base/time/dates_in_language.h"
#include "core/documents/neutral_place.h"
#include "core/volunteers/volunteer_rules.h"
#include "core/volunteers/volunteer_words.h"

namespace brobygger {

namespace {
QString dayOnPaper(QDate day) {
    return day.isValid() ? longDateIn(QStringLiteral("da"), day).section(QStringLiteral(" den "), 1) : QString();
}

QString momentOnPaper(const QDateTime& at) {
    return at.isValid() ? QStringLiteral("%1 kl. %2").arg(longDateIn(QStringLiteral("da"), at.date()), formatTime(at.time()))
                        : QString();
}

QList<TemplateField> writerFields() {
    return {{QStringLiteral("organisation"), VolunteersWords::tr("your organisation's name"), true},
            {QStringLiteral("worker"), VolunteersWords::tr("your name"), true},
            {QStringLiteral("phone"), VolunteersWords::tr("your organisation's telephone number"), true},
            {QStringLiteral("date")},
            {QStringLiteral("volunteer_name"), VolunteersWords::tr("the volunteer's name"), true}};
}

TemplateValues writerValues(const LetterSender& sender, QDate date, const QString& volunteerName) {
    return {{QStringLiteral("organisation"), sender.organisation},
            {QStringLiteral("worker"), sender.worker},
            {QStringLiteral("phone"), sender.phone},
            {QStringLiteral("date"), dayOnPaper(date)},
            {QStringLiteral("volunteer_name"), volunteerName}};
}

Result<RenderedTemplate> renderedAs(const QString& name, const QList<TemplateField>& fields, const TemplateValues& values) {
    const Result<Template> shape = Template::shipped(name, fields);
    return shape ? Result<RenderedTemplate>(shape->render(values)) : Result<RenderedTemplate>(shape.error());
}

/// As neutrally as in a letter to the citizen, whom it does not speak to.
QString placeForVolunteer(const AppointmentRow& row) {
    return row.appointment.atHome ? QStringLiteral("hjemme hos %1").arg(row.givenName) : neutralPlace(row);
}
} // namespace

StatementPaper statementPaper(const Volunteer& volunteer, const LetterSender& sender, QDate today, int months) {
    const bool holds = volunteer.promiseValidTo.isValid() && volunteer.promiseValidTo >= today;
    return {volunteer.name, holds ? volunteer.promiseValidTo : proposedValidTo(today, months), sender, today};
}

AccompanimentPaper accompanimentPaper(const AccompanimentRow& row, const Volunteer& volunteer, const LetterSender& sender,
                                      QDate today) {
    return {volunteer.name,
            row.appointment.givenName,
            row.appointment.appointment.startsAt,
            placeForVolunteer(row.appointment),
            row.step.stage,
            sender,
            today};
}

QList<TemplateField> statementFields() {
    return writerFields() + QList<TemplateField>{{QStringLiteral("valid_to"), VolunteersWords::tr("its last day"), true}};
}

QList<TemplateField> accompanimentFields() {
    return writerFields() +
           QList<TemplateField>{{QStringLiteral("given_name"), VolunteersWords::tr("the citizen's given name"), true},
                                {QStringLiteral("when"), VolunteersWords::tr("day and time"), true},
                                {QStringLiteral("place"), VolunteersWords::tr("the meeting place")},
                                {QStringLiteral("goes_with")},
                                {QStringLiteral("meets_at_the_door")},
                                {QStringLiteral("goes_alone")}};
}

Result<RenderedTemplate> rendered(const StatementPaper& paper) {
    TemplateValues values = writerValues(paper.sender, paper.date, paper.volunteerName);
    values.insert(QStringLiteral("valid_to"), dayOnPaper(paper.validTo));
    return renderedAs(QStringLiteral("confidentiality_statement"), statementFields(), values);
}

Result<RenderedTemplate> rendered(const AccompanimentPaper& paper) {
    TemplateValues values = writerValues(paper.sender, paper.date, paper.volunteerName);
    values.insert(QStringLiteral("given_name"), paper.givenName);
    values.insert(QStringLiteral("when"), momentOnPaper(paper.at));
    values.insert(QStringLiteral("place"), paper.place);
    values.insert(QStringLiteral("goes_with"), paper.stage == AccompanimentStage::With);
    values.insert(QStringLiteral("meets_at_the_door"), paper.stage == AccompanimentStage::AtTheDoor);
    values.insert(QStringLiteral("goes_alone"), paper.stage == AccompanimentStage::Alone);
    return renderedAs(QStringLiteral("accompaniment_sheet"), accompanimentFields(), values);
}

} // namespace brobygger
