// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/sensitive_numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace brobygger {

namespace {
constexpr int timesForMedian = 2;
constexpr int timesForQuantile = 4; ///< quartiles and times from a curve
constexpr int timesForAllOrNone = 2;

/// What is known of a citizen here hurts: misuse, mental health, benefits, why somebody said no, who left.
constexpr std::array hurtingNumbers{"reach.no_reasons",  "reach.declined",     "retention.", "courses.outcomes",
                                    "courses.completed", "remedies.by_reason", "labour.",    "change."};

bool isEventUnit(CountedUnit unit) {
    return unit != CountedUnit::Person && unit != CountedUnit::Course && unit != CountedUnit::Referral &&
           unit != CountedUnit::Experience;
}

/// How many times the threshold must stand behind a number of this name.
int timesNeeded(const QString& id) {
    const bool isFromCurve = id.startsWith(QLatin1String("handover.")) || id.startsWith(QLatin1String("first_contact.km_"));
    if (id.endsWith(QLatin1String("_quartile")) || (isFromCurve && id.endsWith(QLatin1String("median")))) {
        return timesForQuantile;
    }
    return id.endsWith(QLatin1String(".median")) ? timesForMedian : 1;
}

/// Who was measured or asked twice is no such thing.
bool isAboutAnswering(const QString& id) {
    return id.endsWith(QLatin1String(".pairs")) || id.contains(QLatin1String(".missing/"));
}

bool isHurting(const QString& id) {
    return !isAboutAnswering(id) && std::any_of(hurtingNumbers.begin(), hurtingNumbers.end(), [&id](const char* beginning) {
        return id.startsWith(QLatin1String(beginning));
    });
}

/// All of them or none: of too few that tells of each one.
bool tellsOfEach(const LinkedNumbers& linked, const LinkedNumber& number) {
    if (number.rest < 0 || !isHurting(number.id)) {
        return false;
    }
    const LinkedCell& whole = linked.cell(number.whole);
    const bool isExtreme = linked.cell(number.part).records.empty() || linked.cell(number.rest).records.empty();
    return isExtreme && !whole.persons.empty() && linked.personsOf(whole) < timesForAllOrNone * linked.threshold;
}

/// Courses that were followed for so many days, by their persons.
int personsFollowed(const LinkedCell& courses, const EvaluationRecords& records, QDate stateDay, int days) {
    std::vector<PersonShare> followed;
    for (const int row : courses.records) {
        if (static_cast<size_t>(row) >= records.courses.size()) {
            continue; // known to an earlier report only
        }
        const EvaluationRecords::Course& course = records.courses[static_cast<size_t>(row)];
        const QDate end = course.closedOn.isValid() ? course.closedOn : stateDay;
        if (course.startedOn.isValid() && course.startedOn.daysTo(end) >= days) {
            followed.push_back({course.person, 1});
        }
    }
    return static_cast<int>(personShares(std::move(followed)).size());
}

/// Of retention.day_90 the day; 0 for any other figure.
int dayOfCurve(const QString& id) {
    const QString beginning = QStringLiteral("retention.day_");
    return id.startsWith(beginning) ? id.mid(beginning.size()).toInt() : 0;
}

bool isFew(double persons, int threshold) { return persons > 0 && persons < threshold; }

std::optional<double> numeratorOf(const Evaluation& evaluation, const LinkedNumber& number) {
    if (number.series.isEmpty()) {
        const Figure* figure = evaluation.figure(number.id);
        return figure ? figure->numerator : std::nullopt;
    }
    if (const SeriesFigure* series = evaluation.seriesOf(number.series)) {
        for (const SeriesPoint& point : series->points) {
            if (number.id.size() == number.series.size() + 1 + point.x.size() && number.id.endsWith(point.x)) {
                return point.numerator;
            }
        }
    }
    return {};
}

/// Whether an earlier report whose period overlaps said nearly the same of a number: the difference is few persons'.
bool isNearEarlier(const QString& id, double numerator, const EvaluationRequest& request, const Release& earlier,
                   int threshold) {
    const auto& numbers = earlier.content.numbers;
    const auto before =
        std::find_if(numbers.begin(), numbers.end(), [&id](const ReleasedNumber& number) { return number.id == id; });
    return earlier.from <= request.to && request.from <= earlier.to && before != numbers.end() && before->isShown &&
           before->numerator && isFew(std::abs(numerator - *before->numerator), threshold);
}

/// Of a count that no record stands behind: those who declined without being registered.
QByteArray whyUnregisteredAreSensitive(const LinkedNumber& number, const Evaluation& evaluation,
                                       const std::vector<Release>& earlier, int threshold) {
    const std::optional<double> numerator = numeratorOf(evaluation, number);
    if (!numerator) {
        return {};
    }
    if (isFew(*numerator, threshold)) {
        return "hidden.few";
    }
    const bool isNear = std::any_of(earlier.begin(), earlier.end(), [&](const Release& release) {
        return isNearEarlier(number.id, *numerator, evaluation.request, release, threshold);
    });
    return isNear ? "hidden.earlier_report" : QByteArray();
}

QByteArray whyNumberIsSensitive(const LinkedNumbers& linked, const LinkedNumber& number, const Evaluation& evaluation,
                                const EvaluationRecords& records) {
    for (const int at : number.cells) {
        if (const QByteArray why = whySensitive(linked.cell(at), linked.threshold); !why.isEmpty()) {
            return why;
        }
    }
    const int behind = number.whole >= 0 ? number.whole : number.part;
    const int persons = behind < 0 ? 0 : linked.personsOf(linked.cell(behind));
    if (persons > 0 && persons < timesNeeded(number.id) * linked.threshold) {
        return "hidden.few_values";
    }
    if (tellsOfEach(linked, number)) {
        return "hidden.all_or_none";
    }
    const int day = dayOfCurve(number.id);
    const QDate stateDay = std::min(evaluation.request.to, evaluation.madeOn);
    if (day > 0 && persons > 0 && number.whole >= 0 &&
        personsFollowed(linked.cell(number.whole), records, stateDay, day) < linked.threshold) {
        return "hidden.few_followed";
    }
    return {};
}

class DependentNumbers final {
public:
    explicit DependentNumbers(LinkedNumbers& linked)
        : m_linked(linked) {
        for (size_t at = 0; at < linked.numbers.size(); ++at) {
            if (!linked.isOfEarlierReport(linked.numbers[at])) {
                m_places.insert(linked.numbers[at].id, static_cast<int>(at));
            }
        }
    }

    /// Hiding `hidden` hides `other`.
    void link(const QString& hidden, const QString& other) {
        const auto from = m_places.constFind(hidden);
        const auto to = m_places.constFind(other);
        if (from != m_places.cend() && to != m_places.cend()) {
            m_linked.number(*from).takesAlong.push_back(*to);
        }
    }
    void linkBoth(const QString& one, const QString& other) {
        link(one, other);
        link(other, one);
    }

private:
    LinkedNumbers& m_linked;
    QHash<QString, int> m_places;
};

void linkFigure(DependentNumbers& numbers, const QString& id) {
    const QString last = id.section(QLatin1Char('.'), -1);
    const QString before = id.section(QLatin1Char('.'), 0, -2) + QLatin1Char('.');
    if (last == QLatin1String("difference") || last == QLatin1String("ratio") || last == QLatin1String("p")) {
        for (const char* part : {"before", "after", "gained", "lost"}) {
            numbers.link(before + QLatin1String(part), id);
        }
    }
    if (last == QLatin1String("mean")) {
        numbers.linkBoth(id, before + QLatin1String("start_mean"));
        numbers.linkBoth(id, before + QLatin1String("later_mean"));
    }
    if (last == QLatin1String("start_gap") || last == QLatin1String("later_gap")) {
        const QString score = id.section(QLatin1Char('.'), 1, 1);
        numbers.linkBoth(
            id,
            QStringLiteral("change.%1.end.%2").arg(score, QString(last).replace(QLatin1String("gap"), QLatin1String("mean"))));
    }
    if (id.startsWith(QLatin1String("did."))) {
        numbers.link(QStringLiteral("use.admission.ratio"), id);
    }
}
} // namespace

QByteArray whySensitive(const LinkedCell& cell, int threshold) {
    if (cell.persons.empty()) {
        return {};
    }
    if (cell.persons.size() < static_cast<size_t>(threshold)) {
        return "hidden.few";
    }
    return (cell.isSum || isEventUnit(cell.unit)) && isDominated(cell.persons) ? "hidden.dominated" : QByteArray();
}

void hideSensitiveNumbers(LinkedNumbers& linked, const Evaluation& evaluation, const EvaluationRecords& records,
                          const std::vector<Release>& earlier) {
    for (size_t at = 0; at < linked.numbers.size(); ++at) {
        const LinkedNumber& number = linked.numbers[at];
        if (linked.isOfEarlierReport(number) || number.isReprinted) {
            continue;
        }
        const QByteArray why = number.cells.empty() ? whyUnregisteredAreSensitive(number, evaluation, earlier, linked.threshold)
                                                    : whyNumberIsSensitive(linked, number, evaluation, records);
        if (!why.isEmpty()) {
            linked.hide(static_cast<int>(at), why);
        }
    }
}

void linkDependentNumbers(LinkedNumbers& linked) {
    DependentNumbers numbers(linked);
    QStringList figures;
    for (const LinkedNumber& number : linked.numbers) {
        if (number.series.isEmpty() && !linked.isOfEarlierReport(number)) {
            figures.append(number.id);
        }
    }
    for (const QString& figure : figures) {
        linkFigure(numbers, figure);
    }
}

} // namespace brobygger
