// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_files.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/measurements/instruments/scoring.h"
#include "core/measurements/measurement.h"
#include "core/research/research_cells.h"
#include "core/research/research_folder.h"
#include "core/research/research_papers.h"
#include "core/research/research_rows_store.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int mostShiftedWeeks = 26;
constexpr int lowestPseudonym = 1'000'000;
constexpr int pseudonymsEnd = 10'000'000;

const QStringList peopleColumns{QStringLiteral("pseudonym"), QStringLiteral("age_band"),     QStringLiteral("sex"),
                                QStringLiteral("area"),      QStringLiteral("status_group"), QStringLiteral("start_quarter")};
const QStringList scoreColumns{QStringLiteral("pseudonym"),  QStringLiteral("course"), QStringLiteral("day"),
                               QStringLiteral("instrument"), QStringLiteral("score"),  QStringLiteral("value")};

/// Drawn from what the system has of chance, for each extract anew, and from nothing about the person.
QList<ResearchIdentity> drawIdentities(qsizetype persons) {
    QList<ResearchIdentity> identities;
    QSet<int> taken;
    while (identities.size() < persons) {
        const int number = QRandomGenerator::system()->bounded(lowestPseudonym, pseudonymsEnd);
        if (!taken.contains(number)) {
            taken.insert(number);
            identities.append({QStringLiteral("P%1").arg(number),
                               QRandomGenerator::system()->bounded(-mostShiftedWeeks, mostShiftedWeeks + 1)});
        }
    }
    return identities;
}

/// A row of a file and whose it is, so that the files can stand in the order of the persons.
struct OwnedRow {
    qsizetype person;
    QStringList cells;
};

QByteArray csvOf(const QStringList& headings, std::vector<OwnedRow>& rows) {
    std::ranges::stable_sort(rows, {}, &OwnedRow::person);
    CsvWriter writer(headings);
    for (const OwnedRow& row : rows) {
        writer.add(row.cells);
    }
    return writer.bytes();
}

/// How a score is told; empty when the rules gave none.
QString scoreInCell(const ScoreValue& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        return researchNumber(*number);
    }
    if (const auto* truth = std::get_if<bool>(&value)) {
        return *truth ? QStringLiteral("1") : QStringLiteral("0");
    }
    const auto* band = std::get_if<QString>(&value);
    return band ? *band : QString();
}

/// Makes the CSV files of a plan.
class ResearchSheets final {
public:
    ResearchSheets(const Workspace& workspace, ResearchPlan& plan, ResearchCells& cells)
        : m_rows(workspace.session.database(), plan.wish.programmeId, workspace.clock.today())
        , m_plan(plan)
        , m_cells(cells)
        , m_identities(drawIdentities(plan.persons.size())) {
        for (qsizetype at = 0; at < plan.persons.size(); ++at) {
            m_places.insert(plan.persons[at].id.value(), at);
        }
        m_rows.forCourses([this](qint64 citizen, qint64 course) { // in the order in which they began
            if (m_places.contains(citizen)) {
                m_courses.insert(course, ++m_coursesOf[citizen]);
            }
        });
    }

    ResearchFile people() {
        CsvWriter writer(peopleColumns);
        for (qsizetype at = 0; at < m_plan.persons.size(); ++at) {
            writer.add(QStringList{m_identities[at].pseudonym} + toldTraits(m_plan.persons[at].traits, m_plan.grain));
        }
        return sheet(researchPeople, writer.bytes(), m_plan.persons.size());
    }

    ResearchFile table(const ResearchTable& table) {
        QStringList headings{QStringLiteral("pseudonym")};
        for (const ResearchColumn& column : table.columns) {
            headings << researchHeading(column);
        }
        std::vector<OwnedRow> rows;
        m_rows.forRows(table, [&](const Statement& row) { addRow(table, row, rows); });
        return sheet(QLatin1String(table.name), csvOf(headings, rows), static_cast<qsizetype>(rows.size()));
    }

    /// What the questionnaires come to; once the tables are made.
    ResearchFile scores() {
        return sheet(researchScores, csvOf(scoreColumns, m_scores), static_cast<qsizetype>(m_scores.size()));
    }

private:
    void addRow(const ResearchTable& table, const Statement& row, std::vector<OwnedRow>& rows) {
        const auto place = m_places.constFind(row.integer("citizen_id"));
        const int course = row.isNull("course_id") ? 0 : m_courses.value(row.integer("course_id"), -1);
        const bool isOfOther = course < 0 || (table.needsCourse && course == 0);
        if (place == m_places.constEnd() || isOfOther) {
            return;
        }
        const ResearchPerson& person = m_plan.persons[*place];
        const ResearchIdentity& identity = m_identities[*place];
        QStringList cells{identity.pseudonym};
        for (const ResearchColumn& column : table.columns) {
            cells << m_cells.text(row, table, column, person, identity, course);
        }
        rows.push_back({*place, cells});
        const bool isQuestionnaire =
            std::ranges::find(table.columns, ResearchCell::Answers, &ResearchColumn::cell) != table.columns.end();
        if (isQuestionnaire) {
            addScores(row, *place, course);
        }
    }

    void addScores(const Statement& row, qsizetype place, int course) {
        const Instrument* const instrument = m_cells.instrument(row.text("instrument"));
        const auto answers = answersFromJson(row.text("answers"));
        if (!instrument || !answers || instrument->version != row.text("version")) {
            return;
        }
        const ResearchPerson& person = m_plan.persons[place];
        const ResearchIdentity& identity = m_identities[place];
        const Scoring scoring = scoreAnswers(*instrument, *answers, person.sex);
        for (std::size_t at = 0; at < scoring.values.size(); ++at) {
            const QString value = scoreInCell(scoring.values[at]);
            if (!value.isEmpty()) {
                m_scores.push_back({place,
                                    {identity.pseudonym, course > 0 ? QString::number(course) : QString(),
                                     m_cells.day(row.date("day"), person, identity), instrument->id,
                                     instrument->scores[static_cast<qsizetype>(at)].id, value}});
            }
        }
    }

    ResearchFile sheet(const QString& name, const QByteArray& bytes, qsizetype rows) {
        m_plan.counts.rows.insert(name, static_cast<int>(rows));
        return {name + QStringLiteral(".csv"), bytes};
    }

    ResearchRowsStore m_rows;
    ResearchPlan& m_plan;
    ResearchCells& m_cells;
    QList<ResearchIdentity> m_identities; ///< by the persons of the plan
    QHash<qint64, qsizetype> m_places;    ///< of citizens among the persons
    QHash<qint64, int> m_courses;         ///< the number of a course among those of its person
    QHash<qint64, int> m_coursesOf;       ///< how many a citizen has
    std::vector<OwnedRow> m_scores;
};
} // namespace

Result<QList<ResearchFile>> researchFiles(const Workspace& workspace, ResearchPlan& plan, Progress& progress) {
    Result<ResearchCells> cells = ResearchCells::of(workspace, plan);
    if (!cells) {
        return cells.error();
    }
    ResearchSheets sheets(workspace, plan, *cells);
    QList<ResearchFile> files{sheets.people()};
    const int total = static_cast<int>(researchTables().size()) + 1;
    for (const ResearchTable& table : researchTables()) {
        if (progress.isCancelled()) {
            return researchCancelled();
        }
        progress.report(static_cast<int>(files.size()), total);
        files.append(sheets.table(table));
    }
    files.append(sheets.scores());
    const Result<ResearchFile> codebook = researchCodebook(plan, *cells, peopleColumns, scoreColumns);
    if (!codebook) {
        return codebook.error();
    }
    files.append(*codebook);
    const Result<ResearchFile> readMe = researchReadMe(workspace, plan);
    if (!readMe) {
        return readMe.error();
    }
    files.append(*readMe);
    files.append(researchManifest(workspace, plan, files));
    return files;
}

} // namespace brobygger
