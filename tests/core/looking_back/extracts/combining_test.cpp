// SPDX-License-Identifier: GPL-3.0-or-later
// Several workers' files, one evaluation.
#include "core/base/text/text.h"
#include "core/evaluation/records/record_reader.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/evaluation/report/report.h"
#include "tests/core/looking_back/extracts/files_of_workers.h"
#include "tests/core/looking_back/reference_project.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The heading and the rows of a sheet of those citizens, and, in the first file, the rows of nobody.
QByteArray rowsOfCitizens(const QByteArray& sheet, const QSet<QString>& numbers, bool withRowsOfNobody) {
    const QStringList lines = QString::fromUtf8(sheet).split(QLatin1Char('\n'));
    const qsizetype column = lines.first().split(QLatin1Char(';')).indexOf(QStringLiteral("CPR"));
    QStringList kept{lines.first()};
    for (const QString& line : lines.mid(1)) {
        const QString number = column < 0 ? QString() : digitsOf(line.split(QLatin1Char(';')).value(column));
        if (!line.isEmpty() && (number.isEmpty() ? withRowsOfNobody : numbers.contains(number))) {
            kept << line;
        }
    }
    return (kept.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

/// Every second citizen of a project, or the others.
QSet<QString> citizensOf(const QString& folder, int remainder) {
    QSet<QString> numbers;
    const QStringList lines = QString::fromUtf8(bytesIn(folder + QStringLiteral("/citizens.csv"))).split(QLatin1Char('\n'));
    const qsizetype column = lines.first().split(QLatin1Char(';')).indexOf(QStringLiteral("CPR"));
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (at % 2 == remainder && !lines[at].isEmpty()) {
            numbers.insert(digitsOf(lines[at].split(QLatin1Char(';')).value(column)));
        }
    }
    return numbers;
}

void bringCitizens(WorkerFile& worker, const QString& folder, int remainder, QDate today) {
    worker.file.clock.moveTo(QDateTime(today, QTime(9, 0)));
    const QSet<QString> numbers = citizensOf(folder, remainder);
    REQUIRE(numbers.size() > 3);
    bringProject(worker.workspace(), folder,
                 [&](const QByteArray& sheet) { return rowsOfCitizens(sheet, numbers, remainder == 0); });
}

EvaluationRequest usualRequestOf(WorkerFile& worker, EvaluationLevel level = EvaluationLevel::Working) {
    return worker.data.request(evaluatedFrom, evaluatedTo, level);
}

/// The same woman, with a course of her own.
void bringAnna(WorkerFile& worker, const QByteArray& referredOn) {
    sheetRan(worker.workspace(), ImportKind::Citizens, "CPR;Fornavn;Efternavn;Køn\n610160-1015;Anna;Første;kvinde\n");
    sheetRan(worker.workspace(), ImportKind::Courses,
             "CPR;Henvist;Henvist af\n610160-1015;" + referredOn + ";praktiserende læge\n");
}
} // namespace

TEST_CASE("The reference projects divided between two workers give every figure of the whole", "[evaluation][extracts]") {
    const auto shared = sharedFolder();
    if (!shared) {
        SKIP("the reference values are not there");
    }
    for (const char* name : {"a", "b"}) {
        const QString folder = QStringLiteral("%1/vectors/evaluation/%2").arg(*shared, QLatin1String(name));
        const QJsonObject json = objectIn(folder + QStringLiteral("/request.json"));
        const QJsonObject expected = objectIn(folder + QStringLiteral("/expected.json"));
        const EvaluationRequest request = requestIn(json);
        const QDate today = QDate::fromString(json[QStringLiteral("today")].toString(), Qt::ISODate);
        WorkerFile own("Ane");
        WorkerFile other("Bo");
        bringCitizens(own, folder, 0, today);
        bringCitizens(other, folder, 1, today);
        const Extracts extracts = together(request, {other.extract(request)});
        const QJsonObject is = evaluatedJson(own.workspace(), request, &extracts);
        const QStringList differences =
            figureDifferences(is[QStringLiteral("figures")].toArray(), expected[QStringLiteral("figures")].toArray()) +
            seriesDifferences(is[QStringLiteral("series")].toArray(), expected[QStringLiteral("series")].toArray());
        INFO(name << "\n" << differences.join(QLatin1Char('\n')).toStdString());
        CHECK(differences.isEmpty());
    }
}

TEST_CASE("Citizens, appointments and shares of several files are added, not averaged", "[evaluation][extracts]") {
    WorkerFile own("Ane");
    WorkerFile second("Bo");
    WorkerFile third("Cilla");
    own.data.smallProject();
    second.data.smallProject();
    const Course course = third.data.course(evaluatedFrom, evaluatedFrom);
    third.data.referral(course, evaluatedFrom);
    third.data.appointments(course, QDate(2026, 3, 1), QStringLiteral("gp"), outcome::noShow, 8, QStringLiteral("forgot"));
    const EvaluationRequest request = usualRequestOf(own);
    const Evaluation alone = own.data.evaluated(request);
    const Evaluation combined = own.evaluated(request, together(request, {second.extract(request), third.extract(request)}));
    const Figure* before = alone.figure(QStringLiteral("noshow.rate"));
    const Figure* after = combined.figure(QStringLiteral("noshow.rate"));
    REQUIRE(before);
    REQUIRE(after);
    CHECK(*after->numerator == 2 * *before->numerator + 8);
    CHECK(*after->denominator == 2 * *before->denominator + 8);
    CHECK(numeratorIn(combined, "funnel.referred") == 2 * numeratorIn(alone, "funnel.referred") + 1);
    REQUIRE(combined.files.size() == 3);
    CHECK(combined.files[0].worker == QStringLiteral("Ane"));
    CHECK(combined.files[2].worker == QStringLiteral("Cilla"));
    CHECK(combined.files[2].persons == 1);
    CHECK(alone.files.isEmpty());
}

TEST_CASE("Behind a figure of several files no rows open, since those of the others are not here", "[evaluation][extracts]") {
    WorkerFile own("Ane");
    WorkerFile other("Bo");
    own.data.smallProject();
    other.data.smallProject();
    const EvaluationRequest request = usualRequestOf(own);
    const auto anyOpens = [](const Evaluation& evaluation) {
        return std::any_of(evaluation.figures.begin(), evaluation.figures.end(),
                           [](const Figure& figure) { return figure.hasRows; });
    };
    CHECK(anyOpens(own.data.evaluated(request)));
    CHECK_FALSE(anyOpens(own.evaluated(request, together(request, {other.extract(request)}))));
}

TEST_CASE("A citizen with two workers is one person and keeps both courses", "[evaluation][extracts]") {
    WorkerFile own("Ane");
    WorkerFile other("Bo");
    bringAnna(own, "01-02-2026");
    bringAnna(other, "01-05-2026");
    const EvaluationRequest request = usualRequestOf(own);
    const Extract extract = other.extract(request);
    Progress progress;
    const Result<EvaluationRecords> records =
        readRecords(own.workspace().session.database(), {request.programmeId, request.to, QDate(2026, 11, 2)}, progress);
    REQUIRE(records);
    const CombinedRecords combined = combinedRecords(own.workspace().session.database(), *records,
                                                     own.workspace().evaluations.inputs(), together(request, {extract}));
    CHECK(combined.records.persons.size() == 1);
    CHECK(combined.records.persons[0].id.isValid()); // she stands in the own file
    REQUIRE(combined.records.courses.size() == 2);
    CHECK(combined.records.courses[0].openedOn == QDate(2026, 2, 1));
    CHECK(combined.records.courses[1].openedOn == QDate(2026, 5, 1));
    CHECK(combined.records.courses[1].person == 0);
    REQUIRE(combined.records.referrals.size() == 2);
    CHECK(combined.records.referrals[1].course == 1);
    CHECK(numeratorIn(own.evaluated(request, together(request, {extract})), "reach.suggested") == 1);
}

TEST_CASE("An extract of another period, of this file, or of the same file twice is refused, and says why",
          "[evaluation][extracts]") {
    WorkerFile own("Ane");
    WorkerFile other("Bo");
    own.data.smallProject();
    other.data.smallProject();
    const EvaluationRequest request = usualRequestOf(own);
    EvaluationRequest longer = request;
    longer.from = QDate(2025, 7, 1);
    const auto refusal = [&](std::vector<Extract> files) {
        const auto evaluation = own.tryEvaluate(request, together(request, std::move(files)));
        REQUIRE_FALSE(evaluation);
        CHECK(evaluation.error().kind == ErrorKind::Conflict);
        return evaluation.error().message;
    };
    const QString ofPeriod = refusal({other.extract(longer)});
    CHECK(ofPeriod.contains(QStringLiteral("Bo")));
    CHECK(ofPeriod.contains(QStringLiteral("01-07-2025 – 30-09-2026")));
    CHECK(ofPeriod.contains(QStringLiteral("01-01-2026 – 30-09-2026")));
    CHECK(refusal({own.extract(request)}).contains(QStringLiteral("this file itself")));
    CHECK(refusal({other.extract(request), other.extract(request)}).contains(QStringLiteral("the same file")));
    Extract older = other.extract(request);
    older.terms.definitions = definitionVersion - 1;
    CHECK(refusal({older}).contains(QStringLiteral("version %1 of the definitions").arg(definitionVersion - 1)));
}

TEST_CASE("An extract is of a period that is over", "[evaluation][extracts]") {
    WorkerFile own("Ane");
    EvaluationRequest request = usualRequestOf(own);
    request.to = own.file.clock.today();
    const auto refused = own.tryExtract(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("a period that is over")));
    request.to = request.to.addDays(-1);
    CHECK(own.tryExtract(request));
}

TEST_CASE("The report of several files says whose they are, and the outside one not how many citizens each has",
          "[evaluation][extracts]") {
    WorkerFile own("Ane Ansvarlig");
    WorkerFile other("Bo Bidragyder");
    own.data.smallProject();
    other.data.smallProject();
    const auto heading = [&](EvaluationLevel level) {
        const EvaluationRequest request = usualRequestOf(own, level);
        const auto report = makeReport(own.evaluated(request, together(request, {other.extract(request)})));
        REQUIRE(report);
        QString all;
        for (const ReportPart& part : report->parts) {
            all += part.html;
        }
        return all;
    };
    const QString working = heading(EvaluationLevel::Working);
    CHECK(working.contains(QStringLiteral("Samlet af 2 filer: Ane Ansvarlig")));
    CHECK(working.contains(QStringLiteral("Bo Bidragyder")));
    CHECK(working.contains(QStringLiteral("borgere i filen: 40")));
    const QString outside = heading(EvaluationLevel::Outside);
    CHECK(outside.contains(QStringLiteral("Samlet af 2 filer: Ane Ansvarlig")));
    CHECK_FALSE(outside.contains(QStringLiteral("borgere i filen")));
    const auto asJson = [&](EvaluationLevel level) {
        const EvaluationRequest request = usualRequestOf(own, level);
        return toJson(own.evaluated(request, together(request, {other.extract(request)})))[QStringLiteral("files")].toArray();
    };
    CHECK(asJson(EvaluationLevel::Working)[1][QStringLiteral("persons")].toInt() == 40);
    CHECK(asJson(EvaluationLevel::Outside)[1][QStringLiteral("worker")].toString() == QStringLiteral("Bo Bidragyder"));
    CHECK_FALSE(asJson(EvaluationLevel::Outside)[1].toObject().contains(QStringLiteral("persons")));
}

TEST_CASE("What leaves the house of several files stands in the register beside what left of the own one",
          "[evaluation][extracts]") {
    WorkerFile own("Ane");
    WorkerFile other("Bo");
    own.data.smallProject();
    other.data.smallProject();
    const EvaluationRequest request = usualRequestOf(own, EvaluationLevel::Outside);
    REQUIRE(own.workspace().evaluations.noteRelease(own.data.evaluated(request)));
    const Extracts extracts = together(request, {other.extract(request)});
    const Evaluation combined = own.evaluated(request, extracts);
    // It is another report than that of the own file: its numbers are not printed again in the place of these.
    CHECK(combined.corrected.isEmpty());
    const double whole = numeratorIn(combined, "funnel.referred");
    CHECK(whole == 2 * numeratorIn(own.data.evaluated(request), "funnel.referred"));
    REQUIRE(own.workspace().evaluations.noteRelease(combined));
    CHECK(numeratorIn(own.evaluated(request, extracts), "funnel.referred") == whole);
}

TEST_CASE("A kept report of several files opens as it was, holds no record of the others and is not counted again",
          "[evaluation][extracts]") {
    WorkerFile own("Ane");
    WorkerFile other("Bo");
    own.data.smallProject();
    other.data.smallProject();
    const EvaluationRequest request = usualRequestOf(own);
    const Extracts extracts = together(request, {other.extract(request)});
    Workspace& workspace = own.workspace();
    Progress progress;
    const auto material =
        materialOfReport(workspace.session.database(), request, workspace.evaluations.inputs(), progress, &extracts);
    REQUIRE(material);
    CHECK(material->rowsBehind.cells.empty());
    const auto kept = workspace.frozenReports.freeze(QStringLiteral("Samlet"), *material, "%PDF-1.4");
    REQUIRE(kept);
    const auto opened = workspace.frozenReports.open(*kept);
    REQUIRE(opened);
    CHECK(opened->material.evaluation.files == material->evaluation.files);
    CHECK(opened->material.evaluation.files.size() == 2);
    const auto changes = changesSince(workspace.session.database(), *kept, progress);
    REQUIRE(changes);
    CHECK(changes->isOfSeveralFiles);
    CHECK(changes->figures.isEmpty());
}
