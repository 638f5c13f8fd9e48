// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/reprinted_numbers.h"

#include "core/evaluation/figures/figure_parts.h"
#include "core/evaluation/figures/run_chart_reading.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr double equalNumbers = 1e-9;

bool areEqual(const std::optional<double>& one, const std::optional<double>& other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) <= equalNumbers * (1 + std::abs(*one)));
}

/// An interval tells of single persons, too: the same counts spread over other citizens give another one.
bool areEqual(const std::optional<Interval>& one, const std::optional<Interval>& other) {
    return one.has_value() == other.has_value() && (!one || (areEqual(std::optional(one->low), std::optional(other->low)) &&
                                                             areEqual(std::optional(one->high), std::optional(other->high))));
}

/// The newest report of the same period and files by the same definitions; -1 for none.
int reportOfSamePeriod(const Evaluation& evaluation, const std::vector<Release>& earlier) {
    for (size_t at = earlier.size(); at-- > 0;) {
        const Release& release = earlier[at];
        if (release.from == evaluation.request.from && release.to == evaluation.request.to &&
            release.programmeId == evaluation.request.programmeId && release.definitionVersion == definitionVersion &&
            release.combination() == evaluation.request.combination) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

/// The number of an evaluation that is printed: a figure's or a point's.
struct PrintedPlace {
    Figure* figure = nullptr;
    SeriesPoint* point = nullptr;

    bool says(const ReleasedNumber& released) const {
        if (figure) {
            return areEqual(figure->value, released.value) && areEqual(figure->numerator, released.numerator) &&
                   areEqual(figure->denominator, released.denominator) && areEqual(figure->interval, released.interval);
        }
        return point && areEqual(point->value, released.value) && areEqual(point->numerator, released.numerator) &&
               areEqual(point->denominator, released.denominator);
    }
    /// In the words of this report, whatever the language of the earlier one was.
    void say(const ReleasedNumber& released, const FigureWords& words) const {
        if (figure) {
            figure->value = released.value;
            figure->numerator = released.numerator;
            figure->denominator = released.denominator;
            figure->interval = released.interval;
            figure->display = released.value ? displayOf(*released.value, figure->unit, words) : released.display;
            if (figure->interval) {
                removeTooFewForInterval(*figure, words);
            }
        } else if (point) {
            point->value = released.value;
            point->numerator = released.numerator;
            point->denominator = released.denominator;
        }
    }
};

QHash<QString, PrintedPlace> placesOf(Evaluation& evaluation) {
    QHash<QString, PrintedPlace> places;
    for (Figure& figure : evaluation.figures) {
        places.insert(figure.id, {&figure, nullptr});
    }
    for (SeriesFigure& series : evaluation.series) {
        for (SeriesPoint& point : series.points) {
            places.insert(series.id + QLatin1Char('/') + point.x, {nullptr, &point});
        }
    }
    return places;
}

/// For how many persons a number differs in its parts, counted up to `enough`.
int personsCorrected(const LinkedNumbers& linked, const LinkedNumber& now, const LinkedNumber& before, int enough) {
    static const PersonShares nobody;
    const auto sharesOf = [&linked](int cell) -> const PersonShares& { return cell < 0 ? nobody : linked.cell(cell).persons; };
    int persons = 0;
    for (const auto& [one, other] : {std::pair(now.part, before.part), std::pair(now.whole, before.whole)}) {
        if (one != other) {
            persons = std::max(persons, personsDiffering(sharesOf(one), sharesOf(other), enough));
        }
    }
    return persons;
}

class Reprinting final {
public:
    Reprinting(LinkedNumbers& linked, Evaluation& evaluation, const Release& release, int report)
        : m_linked(linked)
        , m_evaluation(evaluation)
        , m_words(evaluation.request.language)
        , m_places(placesOf(evaluation)) {
        for (const ReleasedNumber& number : release.content.numbers) {
            m_released.insert(number.id, &number);
        }
        for (size_t at = 0; at < linked.numbers.size(); ++at) {
            if (linked.numbers[at].report == report) {
                m_before.insert(linked.numbers[at].id, static_cast<int>(at));
            }
        }
    }

    void run() {
        for (size_t at = 0; at < m_linked.numbers.size(); ++at) {
            const LinkedNumber& number = m_linked.numbers[at];
            if (!m_linked.isOfEarlierReport(number) && m_before.contains(number.id)) {
                consider(static_cast<int>(at), m_linked.number(m_before.value(number.id)), *m_released.value(number.id));
            }
        }
    }

private:
    void consider(int at, const LinkedNumber& before, const ReleasedNumber& released) {
        LinkedNumber& number = m_linked.number(at);
        const PrintedPlace place = m_places.value(number.id);
        if (personsCorrected(m_linked, number, before, m_linked.threshold) >= m_linked.threshold) {
            if (released.isShown) {
                m_evaluation.corrected.append(number.id);
            }
            return;
        }
        if (!released.isShown) {
            m_linked.hide(at, "hidden.earlier_report");
        } else if (!place.says(released)) {
            place.say(released, m_words);
        }
        takeCells(number, at, before);
        number.isReprinted = true;
    }

    /// It says what it said, so the same records stand behind it.
    void takeCells(LinkedNumber& number, int at, const LinkedNumber& before) {
        for (const int cell : number.cells) {
            std::erase(m_linked.cells[static_cast<size_t>(cell)].numbers, at);
        }
        number.part = before.part;
        number.whole = before.whole;
        number.rest = before.rest;
        number.cells = before.cells;
        for (const int cell : number.cells) {
            m_linked.cells[static_cast<size_t>(cell)].numbers.push_back(at);
        }
    }

    LinkedNumbers& m_linked;
    Evaluation& m_evaluation;
    FigureWords m_words;
    QHash<QString, PrintedPlace> m_places;
    QHash<QString, const ReleasedNumber*> m_released;
    QHash<QString, int> m_before; ///< numbers of the earlier report
};
} // namespace

void reprintEarlierNumbers(LinkedNumbers& linked, Evaluation& evaluation, const std::vector<Release>& earlier) {
    const int report = reportOfSamePeriod(evaluation, earlier);
    if (report >= 0) {
        Reprinting(linked, evaluation, earlier[static_cast<size_t>(report)], report).run();
    }
}

} // namespace brobygger
