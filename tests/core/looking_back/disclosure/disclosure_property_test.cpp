// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/disclosure/disclosure.h"
#include "core/evaluation/disclosure/outside_series.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/report/evaluation_json.h"
#include "tests/core/looking_back/disclosure/generated_project.h"
#include "tests/core/looking_back/disclosure/outside_reader.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

using namespace brobygger;

namespace {

constexpr int smallest = 5;
const QByteArray fileSecret(32, 's');

struct Printed {
    Evaluation evaluation;
    Evaluation truth;
    ReleasedCells released;
};

/// All chapters over a generated project; only the code lists come from a file.
class Project final {
public:
    Project(unsigned seed, int citizens, const Codes& codes)
        : m_project(seed, citizens)
        , m_codes(codes) {
        m_programme.id = QStringLiteral("generated");
        m_programme.country = QStringLiteral("DK");
        m_programme.firstContactDays = SourcedNumber{5, {}};
        m_programme.planned = SourcedNumber{100, {}};
    }

    Printed printed(QDate from, QDate to, const std::vector<Release>& earlier) const {
        const EvaluationRecords records = m_project.upTo(to);
        Printed printed;
        Evaluation& evaluation = printed.evaluation;
        evaluation.request = {m_programme.id, from, to, EvaluationLevel::Outside};
        evaluation.madeOn = to.addDays(30);
        FigureSources sources;
        count(records, evaluation, sources);
        printed.truth = evaluation;
        FigureSources copied = sources;
        makeSeriesForOutside(printed.truth, copied);
        Progress progress;
        Result<ReleasedCells> released =
            hideSmallCells(evaluation, std::move(sources), records, {smallest, fileSecret, earlier}, progress);
        REQUIRE(released);
        printed.released = std::move(*released);
        return printed;
    }

private:
    void count(const EvaluationRecords& records, Evaluation& evaluation, FigureSources& sources) const {
        const FigureWords words(QStringLiteral("da"));
        const RecordIndex index(records);
        EvaluationSettings settings;
        settings.today = evaluation.madeOn;
        FigureBuilder builder(evaluation, records, words, &sources);
        const QDate to = evaluation.request.to;
        const ChapterInput input{records, index, m_programme, m_codes, settings, evaluation.request.from, to, to, to};
        for (const auto chapter : {addReach, addPath, addOffers, addFirstContacts, addNoShows, addRemedies, addChange,
                                   addServiceUse, addLabour, addExperience, addCourses, addCosts, addCalibration}) {
            chapter(builder, input);
        }
    }

    GeneratedProject m_project;
    const Codes& m_codes;
    Programme m_programme;
};

Release releaseOf(const Printed& printed) {
    Release release;
    release.programmeId = printed.evaluation.request.programmeId;
    release.from = printed.evaluation.request.from;
    release.to = printed.evaluation.request.to;
    release.definitionVersion = definitionVersion;
    release.content = printed.released;
    return release;
}

/// Quarters of the project, the first one 0.
QDate quarterBegins(int quarter) { return GeneratedProject::begin().addMonths(3 * quarter); }

struct Quarters {
    int first;
    int last;
};

/// Makes the reports one after the other, as they would leave the house, and reads them all.
void checkReports(const Project& project, const std::vector<Quarters>& periods) {
    OutsideReader reader;
    std::vector<Release> earlier;
    for (const Quarters& period : periods) {
        const QDate from = quarterBegins(period.first);
        const QDate to = quarterBegins(period.last + 1).addDays(-1);
        const Printed printed = project.printed(from, to, earlier);
        reader.read(toJson(printed.evaluation), toJson(printed.truth), from, to);
        earlier.push_back(releaseOf(printed));
    }
    CHECK(reader.wrongRelations().join(QLatin1Char('\n')).toStdString() == "");
    CHECK(reader.workedOut(smallest).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(reader.hiddenSmallNumbers(smallest) > 0);
}

int citizensOf(unsigned seed) { return 15 + static_cast<int>(seed * 37 % 140); }

void checkProjects(unsigned first, unsigned last) {
    TestFile file;
    for (unsigned seed = first; seed <= last; ++seed) {
        const Project project(seed, citizensOf(seed), file.workspace().codes);
        CAPTURE(seed);
        if (seed % 4 == 0) {
            checkReports(project, {{0, 4}, {2, 6}});
        } else if (seed % 15 == 1) {
            checkReports(project, {{0, 3}, {1, 5}, {0, 5}});
        } else {
            checkReports(project, {{0, 5}});
        }
    }
}

} // namespace

TEST_CASE("In a dozen invented projects nobody can work out a number of one to four persons, not even from several reports",
          "[evaluation][disclosure]") {
    checkProjects(1, 12);
}

TEST_CASE("In two hundred invented projects nobody can work out a number of one to four persons, not even from several reports",
          "[.slow][attack]") {
    checkProjects(1, 200);
}

TEST_CASE("Most numbers of a project of some size stay in the report", "[evaluation][disclosure]") {
    TestFile file;
    const Project project(7, 400, file.workspace().codes);
    const Printed printed = project.printed(quarterBegins(0), quarterBegins(6).addDays(-1), {});
    const auto isShown = [&](const char* id) {
        const Figure* figure = printed.evaluation.figure(QLatin1String(id));
        REQUIRE(figure);
        return !figure->suppressed;
    };
    for (const char* headline : {"reach.suggested", "reach.included", "funnel.referred", "funnel.started", "noshow.rate"}) {
        CAPTURE(headline);
        CHECK(isShown(headline));
    }
    const auto shown = std::count_if(printed.evaluation.figures.cbegin(), printed.evaluation.figures.cend(),
                                     [](const Figure& figure) { return !figure.suppressed; });
    CHECK(shown * 2 > printed.evaluation.figures.size());
}

TEST_CASE("An evaluation for people outside does not take long", "[.bench]") {
    TestFile file;
    for (const int citizens : {100, 500, 2000, 20000}) {
        const Project project(3, citizens, file.workspace().codes);
        const auto begin = std::chrono::steady_clock::now();
        const Printed printed = project.printed(quarterBegins(0), quarterBegins(6).addDays(-1), {});
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        WARN(citizens << " citizens: " << took.count() << " s, " << printed.evaluation.hidden.size() << " numbers hidden");
        CHECK(took.count() < 60);
    }
}
