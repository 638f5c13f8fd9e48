// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <algorithm>

namespace brobygger {

namespace {
template <class Record> int positionOfLast(const std::vector<Record>& records) { return static_cast<int>(records.size()) - 1; }

QString partText(const std::optional<double>& part) { return part ? QString::number(*part) : QStringLiteral("–"); }

QString partsText(const std::optional<double>& numerator, const std::optional<double>& denominator) {
    return partText(numerator) + QLatin1Char('/') + partText(denominator);
}
} // namespace

HandMadeEvaluation::HandMadeEvaluation(QDate firstDay, QDate lastDay, QDate madeOn)
    : from(firstDay)
    , to(lastDay)
    , today(madeOn) {
    programme.id = QStringLiteral("hand-made");
    programme.country = QStringLiteral("DK");
    programme.firstContactDays = SourcedNumber{5, {}};
    settings.today = madeOn;
}

int HandMadeEvaluation::person(const char* sex, QDate birthDate, const char* parish) {
    EvaluationRecords::Person added;
    added.sex = word(sex);
    added.birthDate = birthDate;
    added.parish = word(parish);
    records.persons.push_back(added);
    return positionOfLast(records.persons);
}

int HandMadeEvaluation::course(int person, QDate startedOn) {
    EvaluationRecords::Course added;
    added.person = person;
    added.openedOn = startedOn;
    added.startedOn = startedOn;
    records.courses.push_back(added);
    return positionOfLast(records.courses);
}

int HandMadeEvaluation::referral(int course, QDate receivedOn, QDate firstContactOn, const char* source, const char* clinic) {
    EvaluationRecords::Referral added;
    added.course = course;
    added.person = courseAt(course).person;
    added.receivedOn = receivedOn;
    added.firstContactOn = firstContactOn;
    added.source = word(source);
    added.clinic = word(clinic);
    records.referrals.push_back(added);
    QDate& openedOn = courseAt(course).openedOn;
    openedOn = openedOn.isValid() ? std::min(openedOn, receivedOn) : receivedOn;
    return positionOfLast(records.referrals);
}

int HandMadeEvaluation::suggestedCourse(QDate receivedOn, QDate firstContactOn) {
    const int added = course(person());
    referral(added, receivedOn, firstContactOn);
    return added;
}

void HandMadeEvaluation::close(int course, QDate on, const char* outcome) {
    courseAt(course).closedOn = on;
    courseAt(course).outcome = word(outcome);
}

Evaluation HandMadeEvaluation::counted(Chapter chapter, FigureSources* sources) const {
    Evaluation evaluation;
    evaluation.request = {programme.id, from, to};
    const FigureWords words(evaluation.request.language);
    const RecordIndex index(records);
    FigureBuilder builder(evaluation, records, words, sources);
    const QDate stateDay = std::min(to, today);
    chapter(builder, {records, index, programme, m_file.workspace().codes, settings, from, to, stateDay,
                      std::min(stateDay, today.addDays(-1))});
    return evaluation;
}

QString partsOf(const Evaluation& evaluation, const char* figure) {
    const Figure* found = evaluation.figure(QLatin1String(figure));
    return found ? partsText(found->numerator, found->denominator) : QStringLiteral("missing");
}

QString partsOf(const Evaluation& evaluation, const char* series, const char* x) {
    if (const SeriesFigure* found = evaluation.seriesOf(QLatin1String(series))) {
        for (const SeriesPoint& point : found->points) {
            if (point.x == QString::fromUtf8(x)) {
                return partsText(point.numerator, point.denominator);
            }
        }
    }
    return QStringLiteral("missing");
}

QString pointsOf(const Evaluation& evaluation, const char* series) {
    const SeriesFigure* found = evaluation.seriesOf(QLatin1String(series));
    if (!found) {
        return QStringLiteral("missing");
    }
    QStringList points;
    for (const SeriesPoint& point : found->points) {
        points.append(point.x + QLatin1Char(' ') + partsText(point.numerator, point.denominator));
    }
    return points.join(QStringLiteral(", "));
}

} // namespace brobygger
