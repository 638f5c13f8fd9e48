// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/disclosure.h"
#include "core/evaluation/figures/figure_builder.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <tuple>

using namespace brobygger;

namespace {

const QByteArray oneSecret(32, 'a');

/// Numbers put down one by one over invented persons, each with a course, and what is left of them outside.
class Edition final {
public:
    explicit Edition(int persons, QDate firstDay = {2025, 1, 1}, QDate lastDay = {2025, 12, 31}) {
        for (int number = 0; number < persons; ++number) {
            EvaluationRecords::Person person;
            person.id = CitizenId(100 + number);
            m_records.persons.push_back(person);
            EvaluationRecords::Course course;
            course.id = 1000 + number;
            course.person = number;
            m_records.courses.push_back(course);
        }
        m_evaluation.request = {QStringLiteral("p"), firstDay, lastDay, EvaluationLevel::Outside};
        m_evaluation.madeOn = lastDay.addDays(20);
    }

    /// The persons from one number to before another.
    static Counted persons(int first, int end) { return rows(CountedUnit::Person, first, end); }
    static Counted courses(int first, int end) { return rows(CountedUnit::Course, first, end); }
    static Counted rows(CountedUnit unit, int first, int end) {
        Counted counted{unit};
        for (int row = first; row < end; ++row) {
            counted.add(row);
        }
        return counted;
    }
    /// So many appointments of each of these persons.
    Counted appointments(const std::vector<int>& ofPersons) {
        Counted counted{CountedUnit::Appointment};
        for (size_t person = 0; person < ofPersons.size(); ++person) {
            for (int time = 0; time < ofPersons[person]; ++time) {
                EvaluationRecords::Appointment appointment;
                appointment.id = 5000 + static_cast<qint64>(m_records.appointments.size());
                appointment.person = static_cast<int>(person);
                m_records.appointments.push_back(appointment);
                counted.add(static_cast<int>(m_records.appointments.size()) - 1);
            }
        }
        return counted;
    }

    EvaluationRecords& records() { return m_records; }
    FigureBuilder builder() { return {m_evaluation, m_records, m_words, &m_sources}; }
    void count(const char* id, Counted part) { builder().count(id, std::move(part)); }
    void share(const char* id, Counted part, Counted whole) { builder().share(id, std::move(part), std::move(whole)); }
    /// A mean with its number of units.
    void mean(const char* id, Counted part) {
        const auto units = static_cast<double>(part.rows.size());
        builder().number(id, {.value = 1, .denominator = units}, {std::move(part), {}});
    }
    /// A median or quartile of a curve.
    void quantile(const char* id, Counted come, Counted all) {
        builder().number(id,
                         {.value = 3,
                          .numerator = static_cast<double>(come.size()),
                          .denominator = static_cast<double>(all.size()),
                          .display = FigureDisplay::Days},
                         {std::move(come), std::move(all)});
    }
    void sum(const char* id, Counted part) {
        const double kroner = std::accumulate(part.amounts.begin(), part.amounts.end(), 0.0);
        builder().number(id, {.value = kroner, .numerator = kroner, .display = FigureDisplay::Kroner}, {std::move(part), {}});
    }
    /// Counts beside each other, by their sizes, one group of persons after the other.
    void groups(const char* id, const std::vector<int>& sizes, SeriesKind kind = SeriesKind::Groups) {
        std::vector<CountedPoint> points;
        int first = 0;
        for (size_t at = 0; at < sizes.size(); ++at) {
            const double size = sizes[at];
            points.push_back({.x = QStringLiteral("2025-K%1").arg(at + 1),
                              .value = size,
                              .numerator = size,
                              .source = {persons(first, first + sizes[at]), {}}});
            first += sizes[at];
        }
        builder().series(QLatin1String(id), kind, std::move(points));
    }

    const ReleasedCells& hide(const std::vector<Release>& earlier = {}, int threshold = 5,
                              const QByteArray& secret = oneSecret) {
        Progress progress;
        Result<ReleasedCells> released =
            hideSmallCells(m_evaluation, m_sources, m_records, {threshold, secret, earlier}, progress);
        REQUIRE(released);
        m_released = std::move(*released);
        return m_released;
    }
    Release release() const {
        Release release;
        release.programmeId = m_evaluation.request.programmeId;
        release.from = m_evaluation.request.from;
        release.to = m_evaluation.request.to;
        release.definitionVersion = definitionVersion;
        release.content = m_released;
        return release;
    }

    Evaluation& evaluation() { return m_evaluation; }
    bool isHidden(const char* id) const { return m_evaluation.figure(QLatin1String(id))->suppressed; }
    double numerator(const char* id) const { return m_evaluation.figure(QLatin1String(id))->numerator.value_or(-1); }
    QByteArray why(const char* id) const {
        for (const HiddenNumber& number : m_evaluation.hidden) {
            if (number.id == QLatin1String(id)) {
                return number.reason;
            }
        }
        return {};
    }
    /// Which points of a series are hidden, as "x.x".
    QString points(const char* id) const {
        QString hidden;
        for (const SeriesPoint& point : m_evaluation.seriesOf(QLatin1String(id))->points) {
            hidden += QLatin1Char(point.suppressed ? 'x' : '.');
        }
        return hidden;
    }

private:
    EvaluationRecords m_records;
    Evaluation m_evaluation;
    FigureSources m_sources;
    FigureWords m_words{QStringLiteral("da")};
    ReleasedCells m_released;
};

std::vector<Release> releasesOf(const Edition& edition) { return {edition.release()}; }

} // namespace

TEST_CASE("A count of one to four persons is hidden, five and none are printed", "[evaluation][disclosure]") {
    for (const auto& [size, isHidden] : {std::pair(0, false), std::pair(1, true), std::pair(4, true), std::pair(5, false)}) {
        Edition edition(10);
        edition.count("reach.suggested_again", Edition::persons(0, size));
        edition.hide();
        CAPTURE(size);
        CHECK(edition.isHidden("reach.suggested_again") == isHidden);
        CHECK(edition.why("reach.suggested_again") == (isHidden ? QByteArray("hidden.few") : QByteArray()));
    }
    Edition strict(10);
    strict.count("reach.suggested_again", Edition::persons(0, 9));
    strict.hide({}, 10);
    CHECK(strict.isHidden("reach.suggested_again"));
}

TEST_CASE("A hidden figure keeps its words and loses every number", "[evaluation][disclosure]") {
    Edition edition(30);
    edition.share("reach.included", Edition::persons(0, 3), Edition::persons(0, 30));
    edition.hide();
    const Figure figure = edition.evaluation().figures.first();
    CHECK(figure.suppressed);
    CHECK_FALSE(figure.value);
    CHECK_FALSE(figure.numerator);
    CHECK_FALSE(figure.denominator);
    CHECK_FALSE(figure.interval);
    CHECK(figure.display == QStringLiteral("skjult"));
    CHECK(figure.title == QStringLiteral("Optaget"));
}

TEST_CASE("The working view is left as it is", "[evaluation][disclosure]") {
    Edition edition(10);
    edition.evaluation().request.level = EvaluationLevel::Working;
    edition.count("reach.suggested_again", Edition::persons(0, 2));
    CHECK(edition.hide() == ReleasedCells());
    CHECK_FALSE(edition.isHidden("reach.suggested_again"));
    CHECK(edition.evaluation().hidden.isEmpty());
}

TEST_CASE("A share is hidden when few are left of the whole", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.count("reach.suggested", Edition::persons(0, 40));
    edition.share("reach.reached", Edition::persons(0, 38), Edition::persons(0, 40));
    edition.share("reach.asked", Edition::persons(0, 30), Edition::persons(0, 40));
    edition.hide();
    CHECK(edition.isHidden("reach.reached"));
    CHECK_FALSE(edition.isHidden("reach.asked"));
    CHECK_FALSE(edition.isHidden("reach.suggested"));
}

TEST_CASE("All or none of what hurts takes twice as many persons", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.share("retention.dropped_out", Edition::courses(0, 0), Edition::courses(0, 9));
    edition.share("labour.month_3.before", Edition::persons(0, 9), Edition::persons(0, 9));
    edition.share("labour.month_6.before", Edition::persons(20, 30), Edition::persons(20, 30));
    edition.share("soft.regular", Edition::persons(0, 0), Edition::persons(0, 9));
    edition.hide();
    CHECK(edition.why("retention.dropped_out") == QByteArray("hidden.all_or_none"));
    CHECK(edition.isHidden("labour.month_3.before"));
    CHECK_FALSE(edition.isHidden("labour.month_6.before"));
    CHECK_FALSE(edition.isHidden("soft.regular"));
}

TEST_CASE("Events are hidden by the persons behind them, and when one or two have nearly all", "[evaluation][disclosure]") {
    const auto isHidden = [](const std::vector<int>& ofPersons) {
        Edition edition(20);
        edition.count("noshow.booked", edition.appointments(ofPersons));
        edition.hide();
        return edition.isHidden("noshow.booked");
    };
    CHECK(isHidden({3, 3, 3, 3}));
    CHECK_FALSE(isHidden({3, 3, 3, 3, 3}));
    CHECK(isHidden({5, 2, 1, 1, 1}));          // half of them
    CHECK_FALSE(isHidden({5, 2, 2, 2, 1}));    // less
    CHECK(isHidden({6, 6, 1, 1, 1, 1}));       // three quarters of two
    CHECK_FALSE(isHidden({5, 5, 2, 2, 1, 1})); // less
}

TEST_CASE("Money is hidden when few have cost it, and rent is no person's", "[evaluation][disclosure]") {
    Edition edition(20);
    const auto money = [](std::vector<double> kroner) {
        Counted counted = Edition::courses(0, static_cast<int>(kroner.size()));
        counted.amounts = std::move(kroner);
        return counted;
    };
    edition.sum("cost.direct.total", money({100, 100, 100, 100}));
    edition.sum("cost.booked.total", money({500, 100, 100, 100, 100, 100, 100}));
    edition.sum("cost.total", money({900, 100, 100, 100, 100, 100}));
    edition.builder().number("cost.planned_per_started", {.value = 7700, .display = FigureDisplay::Kroner});
    edition.builder().number("budget.rent", {.value = 3, .display = FigureDisplay::Kroner}, {{CountedUnit::Course}, {}});
    edition.hide();
    CHECK(edition.why("cost.direct.total") == QByteArray("hidden.few"));
    CHECK_FALSE(edition.isHidden("cost.booked.total"));
    CHECK(edition.why("cost.total") == QByteArray("hidden.dominated"));
    CHECK_FALSE(edition.isHidden("cost.planned_per_started"));
    CHECK_FALSE(edition.isHidden("budget.rent"));
}

TEST_CASE("A median takes ten persons, a quartile or a time from a curve twenty", "[evaluation][disclosure]") {
    Edition edition(60);
    edition.mean("change.who5.end.median", Edition::courses(0, 9));
    edition.mean("change.tils.month_3.median", Edition::courses(20, 30));
    edition.mean("change.srh.month_6.mean", Edition::courses(40, 45));
    edition.quantile("first_contact.km_median", Edition::rows(CountedUnit::Course, 0, 10), Edition::courses(0, 19));
    edition.quantile("handover.a.b.median", Edition::courses(20, 30), Edition::courses(20, 40));
    edition.quantile("first_contact.km_upper_quartile", Edition::courses(40, 50), Edition::courses(40, 55));
    edition.hide();
    CHECK(edition.why("change.who5.end.median") == QByteArray("hidden.few_values"));
    CHECK_FALSE(edition.isHidden("change.tils.month_3.median"));
    CHECK_FALSE(edition.isHidden("change.srh.month_6.mean"));
    CHECK(edition.isHidden("first_contact.km_median"));
    CHECK_FALSE(edition.isHidden("handover.a.b.median"));
    CHECK(edition.isHidden("first_contact.km_upper_quartile"));
}

TEST_CASE("Who stays for a year is told when five were followed so long", "[evaluation][disclosure]") {
    const auto isHidden = [](int followed) {
        Edition edition(30, {2025, 1, 1}, {2026, 3, 31});
        for (int course = 0; course < 30; ++course) {
            auto& record = edition.records().courses[static_cast<size_t>(course)];
            record.startedOn = course < followed ? QDate(2025, 2, 1) : QDate(2025, 12, 1);
        }
        edition.share("retention.day_365", Edition::courses(20, 26), Edition::courses(0, 30));
        edition.hide();
        return edition.isHidden("retention.day_365");
    };
    CHECK(isHidden(4));
    CHECK_FALSE(isHidden(5));
}

TEST_CASE("Those who declined without being registered are persons, too", "[evaluation][disclosure]") {
    Edition edition(10);
    edition.builder().number("reach.declined_anonymous", {.value = 3, .numerator = 3, .display = FigureDisplay::Count});
    edition.hide();
    CHECK(edition.isHidden("reach.declined_anonymous"));
}

TEST_CASE("Those who declined unregistered are not told by the difference of two reports either", "[evaluation][disclosure]") {
    const auto tally = [](Edition& edition, double number) {
        edition.builder().number("reach.declined_anonymous",
                                 {.value = number, .numerator = number, .display = FigureDisplay::Count});
    };
    Edition first(10, {2025, 1, 1}, {2025, 9, 30});
    tally(first, 12);
    first.hide();
    for (const auto& [number, isHidden] : {std::pair(13, true), std::pair(12, false), std::pair(17, false)}) {
        Edition second(10, {2025, 1, 1}, {2025, 12, 31});
        tally(second, number);
        second.hide(releasesOf(first));
        CAPTURE(number);
        CHECK(second.isHidden("reach.declined_anonymous") == isHidden);
    }
    Edition other(10, {2025, 10, 1}, {2025, 12, 31}); // has no day with the first one in common
    tally(other, 13);
    other.hide(releasesOf(first));
    CHECK_FALSE(other.isHidden("reach.declined_anonymous"));
}

TEST_CASE("Curves over days have no points, and months become quarters", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.groups("retention.km", {10, 10}, SeriesKind::Curve);
    std::vector<CountedPoint> months;
    for (int month = 1; month <= 6; ++month) {
        months.push_back(FigureBuilder::sharePoint(QStringLiteral("2025-%1").arg(month, 2, 10, QLatin1Char('0')),
                                                   Edition::persons((month - 1) * 6, (month - 1) * 6 + 2),
                                                   Edition::persons((month - 1) * 6, (month - 1) * 6 + 5)));
    }
    edition.builder().series(QStringLiteral("noshow.by_period"), SeriesKind::Shares, std::move(months));
    edition.hide();
    CHECK(edition.evaluation().seriesOf(QStringLiteral("retention.km"))->points.isEmpty());
    CHECK(edition.why("retention.km") == QByteArray("hidden.curve"));
    const SeriesFigure* quarters = edition.evaluation().seriesOf(QStringLiteral("noshow.by_period"));
    REQUIRE(quarters->points.size() == 2);
    CHECK(quarters->points[0].x == QStringLiteral("2025-K1"));
    CHECK(quarters->points[0].numerator == 6);
    CHECK(quarters->points[0].denominator == 15);
    CHECK(quarters->points[1].value == 0.4);
}

TEST_CASE("What is the difference of two numbers is hidden as if it stood there", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.count("funnel.referred", Edition::courses(0, 40));
    edition.count("funnel.contacted", Edition::courses(0, 37));
    edition.count("funnel.screened", Edition::courses(0, 31));
    edition.hide();
    CHECK_FALSE(edition.isHidden("funnel.referred"));
    CHECK(edition.isHidden("funnel.contacted"));
    CHECK_FALSE(edition.isHidden("funnel.screened"));
    CHECK(edition.why("funnel.contacted") == QByteArray("hidden.worked_out"));
}

TEST_CASE("Citizens beside their courses tell how many came twice", "[evaluation][disclosure]") {
    Edition edition(40);
    for (const int person : {0, 1}) {
        EvaluationRecords::Course second;
        second.id = 2000 + person;
        second.person = person;
        edition.records().courses.push_back(second);
    }
    edition.count("reach.included", Edition::persons(0, 40));
    edition.count("funnel.started", Edition::courses(0, 42));
    edition.hide();
    CHECK(edition.isHidden("reach.included") != edition.isHidden("funnel.started"));
}

TEST_CASE("A small group cannot be subtracted from the total", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.count("reach.suggested", Edition::persons(0, 40));
    edition.groups("reach.by_sex", {3, 17, 20});
    edition.hide();
    const QString hidden = edition.points("reach.by_sex");
    CHECK(hidden == QStringLiteral("xx."));
    CHECK_FALSE(edition.isHidden("reach.suggested"));
    CHECK(edition.why("reach.by_sex/2025-K2") == QByteArray("hidden.worked_out"));
}

TEST_CASE("A wider grouping gives no small group of a finer one away", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.count("reach.suggested", Edition::persons(0, 40));
    edition.groups("reach.by_age", {3, 12, 13, 12}); // the first two make up the first of the two sides
    edition.groups("reach.by_60", {15, 25});
    edition.hide();
    CHECK(edition.points("reach.by_age").startsWith(QStringLiteral("x")));
    const bool isSumHidden = edition.points("reach.by_60") == QStringLiteral("xx");
    CHECK((isSumHidden || edition.points("reach.by_age").startsWith(QStringLiteral("xx"))));
}

TEST_CASE("The same persons in another figure are hidden there, too", "[evaluation][disclosure]") {
    Edition edition(40);
    edition.share("courses.completed_share", Edition::courses(0, 4), Edition::courses(0, 20));
    edition.count("courses.completed", Edition::courses(0, 4));
    edition.share("change.who5.end.pairs", Edition::courses(0, 17), Edition::courses(0, 20));
    edition.mean("change.who5.end.mean", Edition::courses(0, 17));
    edition.share("experience.answered", Edition::courses(0, 10), Edition::courses(0, 20));
    edition.hide();
    CHECK(edition.isHidden("courses.completed"));
    CHECK(edition.isHidden("courses.completed_share"));
    // three are missing: either the pairs stand nowhere, or the expected ones
    const bool arePairsHidden = edition.isHidden("change.who5.end.pairs") && edition.isHidden("change.who5.end.mean");
    const bool areExpectedHidden = edition.isHidden("change.who5.end.pairs") && edition.isHidden("experience.answered");
    CHECK((arePairsHidden || areExpectedHidden));
}

TEST_CASE("What two of three numbers would tell goes with the third", "[evaluation][disclosure]") {
    Edition edition(40);
    Counted later = Edition::courses(0, 6);
    later.amounts = {90, 5, 5, 5, 5, 5};
    Counted before = Edition::courses(0, 6);
    before.amounts = {20, 20, 20, 20, 20, 20};
    edition.mean("change.who5.end.start_mean", before);
    edition.mean("change.who5.end.later_mean", later); // one person has more than half of it
    edition.mean("change.who5.end.mean", Edition::courses(0, 6));
    edition.share("labour.month_3.before", Edition::persons(0, 3), Edition::persons(0, 30));
    edition.share("labour.month_3.after", Edition::persons(0, 12), Edition::persons(0, 30));
    edition.mean("labour.month_3.difference", Edition::persons(0, 30));
    edition.hide();
    CHECK(edition.why("change.who5.end.later_mean") == QByteArray("hidden.dominated"));
    CHECK(edition.isHidden("change.who5.end.start_mean"));
    CHECK(edition.isHidden("change.who5.end.mean"));
    CHECK(edition.isHidden("labour.month_3.before"));
    CHECK(edition.why("labour.month_3.difference") == QByteArray("hidden.follows"));
}

TEST_CASE("A series with a hidden point has neither centre nor verdict", "[evaluation][disclosure]") {
    const auto hidden = [](const std::vector<int>& sizes) {
        Edition edition(140);
        edition.groups("reach.over_time", sizes, SeriesKind::Counts);
        REQUIRE(edition.evaluation().seriesOf(QStringLiteral("reach.over_time"))->centre);
        edition.hide();
        return *edition.evaluation().seriesOf(QStringLiteral("reach.over_time"));
    };
    CHECK(hidden({10, 11, 12, 13, 14, 10, 11, 12, 13, 14, 15}).centre);
    const SeriesFigure series = hidden({10, 11, 12, 3, 14, 10, 11, 12, 13, 14, 15});
    CHECK(series.points[3].suppressed);
    CHECK_FALSE(series.points[3].numerator);
    CHECK_FALSE(series.centre);
    CHECK_FALSE(series.signal);
}

TEST_CASE("A series that repeats an earlier report has the median of what it repeats, and of a baseline the same",
          "[evaluation][disclosure][baselines]") {
    const auto read = [](Edition& edition) { return *edition.evaluation().seriesOf(QStringLiteral("noshow.by_quarter")); };
    const auto counted = [](const std::vector<int>& sizes) {
        Edition edition(80);
        edition.records().baselines.push_back(
            {QStringLiteral("noshow.by_quarter"), {2025, 4, 1}, {2025, 6, 1}, QStringLiteral("Før påmindelserne")});
        edition.groups("noshow.by_quarter", sizes, SeriesKind::Counts);
        return edition;
    };
    Edition first = counted({10, 20, 12, 13});
    first.hide();
    REQUIRE(read(first).centre == 20);
    Edition again = counted({10, 22, 12, 13}); // two have been corrected since, which is too few to say so
    again.hide(releasesOf(first));
    CHECK(read(again).points[1].value == 20);
    CHECK(read(again).centre == 20);
    REQUIRE(read(again).baseline);
    CHECK(read(again).baseline->median == 20);
    CHECK(read(again).baseline->reason.isEmpty());
}

TEST_CASE("Between equals the secret of the file chooses, and always the same", "[evaluation][disclosure]") {
    const auto chosen = [](const QByteArray& secret) {
        Edition edition(27);
        edition.count("reach.suggested", Edition::persons(0, 27));
        edition.groups("reach.by_sex", {3, 12, 12});
        edition.hide({}, 5, secret);
        return edition.points("reach.by_sex");
    };
    QStringList choices;
    for (char letter = 'a'; letter < 'q'; ++letter) {
        const QByteArray secret(32, letter);
        CHECK(chosen(secret) == chosen(secret));
        choices << chosen(secret);
    }
    CHECK(choices.contains(QStringLiteral("xx.")));
    CHECK(choices.contains(QStringLiteral("x.x")));
}

TEST_CASE("A report is made with an eye to the earlier one: their difference tells of nobody", "[evaluation][disclosure]") {
    Edition first(30, {2025, 1, 1}, {2025, 9, 30});
    first.count("reach.suggested", Edition::persons(0, 20));
    first.hide();
    for (const auto& [size, isHidden] : {std::pair(22, true), std::pair(25, false), std::pair(20, false)}) {
        Edition second(30, {2025, 1, 1}, {2025, 12, 31});
        second.count("reach.suggested", Edition::persons(0, size));
        second.hide(releasesOf(first));
        CAPTURE(size);
        CHECK(second.isHidden("reach.suggested") == isHidden);
        CHECK(second.why("reach.suggested") == (isHidden ? QByteArray("hidden.earlier_report") : QByteArray()));
    }
}

TEST_CASE("What was hidden in an earlier report is not given away by a later one", "[evaluation][disclosure]") {
    Edition first(40, {2025, 1, 1}, {2025, 9, 30});
    first.count("reach.suggested", Edition::persons(0, 40));
    first.groups("reach.by_sex", {3, 17, 20});
    first.hide();
    REQUIRE(first.points("reach.by_sex") == QStringLiteral("xx."));
    Edition second(40, {2025, 4, 1}, {2025, 12, 31});
    second.groups("reach.by_sex", {3, 17}); // the second point would fix the first of the earlier report
    second.hide(releasesOf(first));
    CHECK(second.points("reach.by_sex") == QStringLiteral("xx"));
}

TEST_CASE("A report of the same period repeats its numbers until five persons have been corrected",
          "[evaluation][disclosure]") {
    Edition first(40);
    first.count("reach.suggested", Edition::persons(0, 20));
    first.count("reach.suggested_again", Edition::persons(0, 3));
    first.hide();
    Edition again(40);
    again.count("reach.suggested", Edition::persons(0, 23));
    again.count("reach.suggested_again", Edition::persons(0, 7));
    again.hide(releasesOf(first));
    CHECK(again.numerator("reach.suggested") == 20);
    CHECK(again.evaluation().figures.first().display == QStringLiteral("20"));
    CHECK(again.isHidden("reach.suggested_again"));
    CHECK(again.evaluation().corrected.isEmpty());
    Edition corrected(40);
    corrected.count("reach.suggested", Edition::persons(0, 26));
    corrected.hide(releasesOf(first));
    CHECK(corrected.numerator("reach.suggested") == 26);
    CHECK(corrected.evaluation().corrected == QStringList{QStringLiteral("reach.suggested")});
}

TEST_CASE("A corrected point that is printed as it was moves neither the median nor the verdict", "[evaluation][disclosure]") {
    const auto series = [](Edition& edition, int personsOfSecond) {
        std::vector<CountedPoint> points;
        for (const auto& [x, first, size] :
             {std::tuple("2025-K1", 0, 10), std::tuple("2025-K2", 20, personsOfSecond), std::tuple("2025-K3", 40, 20)}) {
            const double number = size;
            points.push_back({.x = QLatin1String(x),
                              .value = number,
                              .numerator = number,
                              .source = {Edition::persons(first, first + size), {}}});
        }
        edition.builder().series(QStringLiteral("reach.over_time"), SeriesKind::Counts, std::move(points));
        return edition.evaluation().series.first().centre;
    };
    Edition first(60);
    CHECK(series(first, 12) == 12);
    first.hide();
    Edition again(60);
    CHECK(series(again, 15) == 15);
    again.hide(releasesOf(first));
    CHECK(again.evaluation().series.first().points[1].value == 12);
    CHECK(again.evaluation().series.first().centre == 12);
}

TEST_CASE("An interval is printed again with its share, when only whose events they are was corrected",
          "[evaluation][disclosure]") {
    const auto share = [](Edition& edition, const std::vector<int>& eventsOfPersons) {
        const Counted all = edition.appointments(std::vector<int>(eventsOfPersons.size(), 4));
        Counted part{CountedUnit::Appointment};
        for (size_t person = 0; person < eventsOfPersons.size(); ++person) {
            for (int time = 0; time < eventsOfPersons[person]; ++time) {
                part.add(static_cast<int>(person) * 4 + time);
            }
        }
        edition.builder().share("noshow.rate", part, all, ShareInterval::Clustered);
    };
    Edition first(12);
    share(first, {0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 1, 1});
    first.hide();
    const Figure before = first.evaluation().figures.first();
    REQUIRE(before.interval);
    Edition again(12);
    share(again, {1, 0, 0, 0, 0, 0, 3, 4, 4, 4, 1, 1}); // an event of the seventh person was the first one's
    REQUIRE(again.evaluation().figures.first().interval != before.interval);
    again.hide(releasesOf(first));
    CHECK(again.evaluation().figures.first().value == before.value);
    CHECK(again.evaluation().figures.first().interval == before.interval);
}

TEST_CASE("A number that is printed again is said in the language of this report", "[evaluation][disclosure]") {
    const auto waited = [](Edition& edition, int persons) {
        edition.quantile("first_contact.km_median", Edition::persons(0, persons), Edition::persons(0, 40));
    };
    Edition first(40);
    waited(first, 30);
    first.hide();
    Edition again(40);
    again.evaluation().request.language = QStringLiteral("en");
    waited(again, 31);
    again.hide(releasesOf(first));
    const Figure& median = again.evaluation().figures.first();
    CHECK(median.numerator == 30);
    CHECK(median.display == QStringLiteral("3 days"));
}

TEST_CASE("A hidden figure does not say that there were too few citizens for an interval", "[evaluation][disclosure]") {
    const QString sentence = QStringLiteral("For få borgere til et interval.");
    const auto outside = [](int persons) {
        Edition edition(persons);
        const Counted all = edition.appointments(std::vector<int>(static_cast<size_t>(persons), 4));
        Counted part{CountedUnit::Appointment};
        for (int person = 0; person < persons; ++person) {
            part.add(person * 4);
        }
        edition.builder().share("noshow.rate", part, all, ShareInterval::Clustered);
        edition.hide();
        return edition.evaluation().figures.first();
    };
    const Figure shown = outside(8);
    REQUIRE_FALSE(shown.suppressed);
    CHECK(shown.definition.endsWith(sentence));
    const Figure hidden = outside(4);
    REQUIRE(hidden.suppressed);
    CHECK_FALSE(hidden.definition.contains(sentence));
    CHECK(hidden.definition.startsWith(QStringLiteral("Udeblevet / ")));
}
