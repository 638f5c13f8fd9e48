// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research.h"

#include "core/base/time/dates.h"
#include "core/demo/demo.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/research/research_cells.h"
#include "core/storage/statement.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate researchStart(2026, 3, 4); // a Wednesday
constexpr int toldOfPeople = 5;        // age band, sex, area, status group, quarter

struct ResearchFixture {
    TestFile file;
    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("udtræk"));

    ResearchWish wish() {
        ResearchWish wanted;
        wanted.programmeId = file.workspace().settings.value(programmeInUse);
        wanted.basisText = QStringLiteral("Tilladelse 2026-17");
        return wanted;
    }
    /// Citizens of one age whose courses began the same day.
    QList<CitizenId> begun(int citizens) {
        QList<CitizenId> begun;
        EvaluationData data(file.workspace());
        for (int number = 0; number < citizens; ++number) {
            const Course course = data.course(researchStart.addDays(-7), researchStart);
            data.appointments(course, researchStart.addDays(14), QStringLiteral("gp"), QStringLiteral("attended"));
            data.contact(course, researchStart.addDays(-2), 10);
            begun.append(course.citizen);
        }
        return begun;
    }
    Result<ResearchPlan> write(const ResearchWish& wanted) {
        Progress progress;
        return exportResearch(file.workspace(), wanted, folder, progress);
    }
    ResearchPlan planned(const ResearchWish& wanted) {
        Progress progress;
        const Result<ResearchPlan> plan = researchPlan(file.workspace(), wanted, progress);
        REQUIRE(plan);
        return *plan;
    }
    QByteArray bytes(const QString& name) const {
        QFile content(QDir(folder).filePath(name));
        REQUIRE(content.open(QIODevice::ReadOnly));
        return content.readAll();
    }
    CsvTable sheet(const char* name) const {
        const Result<CsvTable> table = readCsv(bytes(QLatin1String(name) + QStringLiteral(".csv")));
        REQUIRE(table);
        return *table;
    }
    QStringList column(const char* sheetName, const char* heading) const {
        const CsvTable table = sheet(sheetName);
        const qsizetype at = table.headings.indexOf(QLatin1String(heading));
        REQUIRE(at >= 0);
        QStringList cells;
        for (const CsvRow& row : table.rows) {
            cells << row.cells.value(at);
        }
        return cells;
    }
    QStringList names() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
    /// Everything in it that says something about somebody.
    QString data() const {
        QString all;
        for (const QString& name : names()) {
            if (name.endsWith(QLatin1String(".csv")) && name != QLatin1String("codebook.csv")) {
                all += QString::fromUtf8(bytes(name));
            }
        }
        return all;
    }
    QStringList texts(const char* sql) {
        QStringList found;
        Statement row(file.workspace().session.database(), sql);
        while (row.step()) {
            found << row.text("text");
        }
        return found;
    }
};

QMap<QStringList, int> classesOf(const CsvTable& people, int chosen) {
    QMap<QStringList, int> classes;
    for (const CsvRow& row : people.rows) {
        QStringList told;
        for (int at = 0; at < toldOfPeople; ++at) {
            told << ((chosen & (1 << at)) != 0 ? row.cells.value(at + 1) : QString());
        }
        ++classes[told];
    }
    return classes;
}

QStringList wordsIn(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

/// A text that is looked through for whole words, so that "Bo" is not found in "borger".
struct SaidText {
    QString text;
    QSet<QString> words;

    explicit SaidText(const QString& said)
        : text(said) {
        const QStringList all = wordsIn(said);
        words = QSet<QString>(all.begin(), all.end());
    }
    bool says(const QString& wanted) const {
        const QStringList all = wordsIn(wanted);
        return !all.isEmpty() && std::ranges::all_of(all, [this](const QString& word) { return words.contains(word); }) &&
               text.contains(wanted);
    }
};

/// Nothing that tells who somebody is stands in any file.
void checkNamesNobody(ResearchFixture& research) {
    const SaidText data(research.data());
    QString everything;
    for (const QString& name : research.names()) {
        everything += QString::fromUtf8(research.bytes(name)) + QLatin1Char('\n');
    }
    const SaidText all(everything);
    for (const QString& number :
         research.texts("SELECT DISTINCT person_number AS text FROM citizen WHERE person_number <> ''")) {
        CHECK_FALSE(all.text.contains(number));
        CHECK_FALSE(all.says(number.left(6) + QLatin1Char('-') + number.mid(6)));
    }
    for (const QString& phone : research.texts("SELECT DISTINCT phone AS text FROM citizen WHERE phone <> ''")) {
        CHECK_FALSE(all.says(phone));
    }
    for (const QString& name : research.texts("SELECT DISTINCT given_name || ' ' || surname AS text FROM citizen")) {
        CHECK_FALSE(all.says(name));
    }
    const QStringList words = research.texts(R"(SELECT given_name AS text FROM citizen UNION SELECT surname FROM citizen
        UNION SELECT street FROM citizen UNION SELECT town FROM citizen UNION SELECT email FROM citizen
        UNION SELECT uuid FROM citizen UNION SELECT text FROM note UNION SELECT text FROM contact
        UNION SELECT title FROM appointment UNION SELECT place FROM appointment UNION SELECT companion_name FROM appointment
        UNION SELECT wish FROM outgoing_referral UNION SELECT practical FROM outgoing_referral
        UNION SELECT reason FROM incoming_referral UNION SELECT decision_reason FROM screening
        UNION SELECT text FROM cost_entry UNION SELECT voucher FROM cost_entry UNION SELECT note FROM measurement
        UNION SELECT closing_note FROM course UNION SELECT name FROM partner UNION SELECT name FROM partner_person
        UNION SELECT name FROM offer)");
    for (const QString& word : words) {
        INFO(word.toStdString());
        const bool hasLetter = std::ranges::any_of(word, [](QChar letter) { return letter.isLetter(); });
        CHECK((!hasLetter || !data.says(word)));
    }
    CHECK_FALSE(data.text.contains(QRegularExpression(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"))));
}

/// Whoever has the directory of citizens and looks for one of them by any of what is told finds so many, or nobody.
void checkJoinFails(ResearchFixture& research, const ResearchPlan& plan, int k) {
    const CsvTable people = research.sheet("people");
    const QString programme = plan.wish.programmeId;
    Statement row(research.file.workspace().session.database(), R"(
        SELECT p.birth_date, p.sex, min(c.started_on) AS started_on FROM citizen p JOIN course c ON c.citizen_id = p.id
        WHERE c.programme_id = :programme AND c.started_on IS NOT NULL GROUP BY p.id)");
    row.bind(":programme", programme);
    int looked = 0;
    while (row.step()) {
        const QDate start = row.date("started_on");
        const QString band = researchAgeBand(ageOn(row.date("birth_date"), start), plan.grain.ageYears);
        const QString quarter =
            plan.grain.hasQuarter ? QStringLiteral("%1-K%2").arg(start.year()).arg((start.month() + 2) / 3) : QString();
        for (const bool knowsQuarter : {false, true}) {
            const auto found = std::count_if(people.rows.begin(), people.rows.end(), [&](const CsvRow& told) {
                return told.cells.value(1) == band && told.cells.value(2) == row.text("sex") &&
                       (!knowsQuarter || told.cells.value(5) == quarter);
            });
            CHECK((found == 0 || found >= k));
        }
        ++looked;
    }
    CHECK(looked > 0);
}

void checkDemoExtract(int citizens) {
    ResearchFixture research;
    Progress progress;
    REQUIRE(fillDemo(research.file.workspace(), DemoSize{citizens, 40, 1}, progress));
    const ResearchWish wish = research.wish();
    const Result<ResearchPlan> made = research.write(wish);
    INFO((made ? QString() : made.error().message).toStdString());
    REQUIRE(made);
    const CsvTable people = research.sheet("people");
    CHECK(people.rows.size() == made->counts.people);
    for (int chosen = 0; chosen < 1 << toldOfPeople; ++chosen) {
        for (const int size : classesOf(people, chosen)) {
            CHECK(size >= wish.k);
        }
    }
    CHECK(made->among.k >= wish.k);
    CHECK_FALSE(research.sheet("appointments").rows.isEmpty());
    CHECK_FALSE(research.sheet("measurements").rows.isEmpty());
    CHECK_FALSE(research.sheet("contacts").rows.isEmpty());
    checkNamesNobody(research);
    checkJoinFails(research, *made, wish.k);
}
} // namespace

TEST_CASE("An extract for research of 200 demo citizens names nobody, and nobody is found in it by what is told of them",
          "[research]") {
    checkDemoExtract(200);
}

TEST_CASE("An extract for research of 1,000 demo citizens names nobody, and nobody is found in it by what is told of them",
          "[.][large][research]") {
    checkDemoExtract(1000);
}

TEST_CASE("Who is protected, said no to research or asked for restriction is left out, and counted", "[research]") {
    ResearchFixture research;
    Workspace& workspace = research.file.workspace();
    const QList<CitizenId> all = research.begun(9);
    EvaluationData(workspace).course(researchStart); // not begun
    REQUIRE(workspace.citizens.setProtection(all[0], true, {}));
    Citizen unwilling = *workspace.citizens.find(all[1]);
    unwilling.research = Permission::No;
    REQUIRE(workspace.citizens.change(unwilling));
    RightsRequest request;
    request.citizen = all[2];
    request.kind = RightsKind::Restriction;
    request.receivedOn = workspace.clock.today();
    request.identity = QStringLiteral("kendt af medarbejderen");
    request.wish = QStringLiteral("mens adressen bliver undersøgt");
    REQUIRE(workspace.rightsRequests.add(request));
    const ResearchCounts counts = research.planned(research.wish()).counts;
    CHECK(counts.people == 6);
    CHECK(counts.isProtected == 1);
    CHECK(counts.saidNo == 1);
    CHECK(counts.restricted == 1);
    CHECK(counts.notStarted == 1);
    CHECK(counts.suppressed == 0);
}

TEST_CASE("Where it rests on consent, only those go along who said yes to research", "[research]") {
    ResearchFixture research;
    Workspace& workspace = research.file.workspace();
    for (const CitizenId id : research.begun(8).mid(0, 6)) {
        Citizen willing = *workspace.citizens.find(id);
        willing.research = Permission::Yes;
        REQUIRE(workspace.citizens.change(willing));
    }
    ResearchWish wish = research.wish();
    CHECK(research.planned(wish).counts.people == 8);
    wish.basis = ResearchBasis::Consent;
    const ResearchCounts counts = research.planned(wish).counts;
    CHECK(counts.people == 6);
    CHECK(counts.notAsked == 2);
}

TEST_CASE("Without as many alike as were asked for nothing is written and nothing taken down", "[research]") {
    ResearchFixture research;
    research.begun(4);
    const Result<ResearchPlan> made = research.write(research.wish());
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Invalid);
    CHECK_FALSE(QFile::exists(research.folder));
    CHECK(research.file.workspace().audit.plainFiles().isEmpty());
    ResearchWish tooFew = research.wish();
    tooFew.k = 2;
    CHECK_FALSE(research.write(tooFew));
    tooFew.k = fewestResearchK;
    CHECK(research.write(tooFew));
}

TEST_CASE("An extract takes no folder in which something lies, and leaves what lies there", "[research]") {
    ResearchFixture research;
    research.begun(5);
    REQUIRE(QDir().mkpath(research.folder));
    QFile other(QDir(research.folder).filePath(QStringLiteral("andet.txt")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    const Result<ResearchPlan> refused = research.write(research.wish());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(research.names() == QStringList{QStringLiteral("andet.txt")});
    REQUIRE(other.remove());
    CHECK(research.write(research.wish())); // an empty one will do
    CHECK(research.names().contains(QStringLiteral("people.csv")));
}

TEST_CASE("An extract that is given up leaves nothing behind", "[research]") {
    ResearchFixture research;
    research.begun(5);
    Progress progress;
    progress.cancel();
    const Result<ResearchPlan> given = exportResearch(research.file.workspace(), research.wish(), research.folder, progress);
    REQUIRE_FALSE(given);
    CHECK(given.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(research.place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("Every file of an extract is on the list of files in clear and in its manifest, and every citizen in it has a line",
          "[research]") {
    ResearchFixture research;
    Workspace& workspace = research.file.workspace();
    const QList<CitizenId> all = research.begun(6);
    REQUIRE(workspace.citizens.setProtection(all[5], true, {}));
    REQUIRE(research.write(research.wish()));
    QStringList noted;
    for (const PlainFile& plain : workspace.audit.plainFiles()) {
        noted << QFileInfo(plain.path).fileName();
        CHECK(QFile::exists(plain.path));
    }
    noted.sort();
    QStringList names = research.names();
    names.sort();
    CHECK(noted == names);
    const QJsonArray listed =
        QJsonDocument::fromJson(research.bytes(QStringLiteral("manifest.json")))[QStringLiteral("files")].toArray();
    CHECK(listed.size() == names.size() - 1); // all but itself
    for (const QJsonValue entry : listed) {
        const QByteArray content = research.bytes(entry[QStringLiteral("name")].toString());
        CHECK(entry[QStringLiteral("sha256")].toString().toLatin1() ==
              QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    for (const CitizenId id : all) {
        const QList<AuditEntry> lines = workspace.audit.lines(id.value(), 0);
        const auto times = std::ranges::count(lines, researchPurpose, &AuditEntry::purpose);
        CHECK(times == (id == all[5] ? 0 : 1));
    }
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Days of an extract are counted from the start, and before it they are negative numbers", "[research]") {
    ResearchFixture research;
    research.begun(5);
    REQUIRE(research.write(research.wish()));
    CHECK(research.column("courses", "opened_day") == QStringList(5, QStringLiteral("-7")));
    CHECK(research.column("courses", "started_day") == QStringList(5, QStringLiteral("0")));
    CHECK(research.column("appointments", "day") == QStringList(5, QStringLiteral("14")));
    CHECK(research.column("people", "start_quarter") == QStringList(5, QStringLiteral("2026-K1")));
    CHECK(research.bytes(QStringLiteral("contacts.csv")).contains(";-2;")); // a number, not a text with an apostrophe
}

TEST_CASE("Moved dates keep weekday and distance, each person by another number of weeks, and no quarter gives it away",
          "[research]") {
    ResearchFixture research;
    research.begun(12);
    ResearchWish wish = research.wish();
    wish.days = ResearchDays::Shifted;
    REQUIRE(research.write(wish));
    const QStringList starts = research.column("courses", "started_day");
    const QStringList appointments = research.column("appointments", "day");
    REQUIRE(starts.size() == 12);
    REQUIRE(appointments.size() == 12);
    for (qsizetype at = 0; at < starts.size(); ++at) {
        const QDate start = fromIsoDate(starts[at]);
        CHECK(start.dayOfWeek() == researchStart.dayOfWeek());
        CHECK(std::abs(researchStart.daysTo(start)) <= 26 * 7);
        CHECK(start.daysTo(fromIsoDate(appointments[at])) == 14);
    }
    CHECK(QSet<QString>(starts.begin(), starts.end()).size() > 1);
    CHECK(research.column("people", "start_quarter") == QStringList(12, QString()));
    CHECK(
        QString::fromUtf8(research.bytes(QStringLiteral("README.txt"))).contains(QStringLiteral("flyttet et helt antal uger")));
}

TEST_CASE("Two extracts have no pseudonym in common", "[research]") {
    ResearchFixture research;
    research.begun(5);
    REQUIRE(research.write(research.wish()));
    const QStringList first = research.column("people", "pseudonym");
    research.folder += QStringLiteral(" igen");
    REQUIRE(research.write(research.wish()));
    for (const QString& pseudonym : research.column("people", "pseudonym")) {
        CHECK_FALSE(first.contains(pseudonym));
    }
}

TEST_CASE("The codebook explains every column of every file, and the README says who was left out", "[research]") {
    ResearchFixture research;
    research.begun(5);
    REQUIRE(research.write(research.wish()));
    QMap<QString, QString> meanings;
    for (const CsvRow& row : research.sheet("codebook").rows) {
        if (row.cells.value(2).isEmpty()) {
            meanings.insert(row.cells.value(0) + QLatin1Char('/') + row.cells.value(1), row.cells.value(3));
        }
    }
    for (const QString& name : research.names()) {
        if (name.endsWith(QLatin1String(".csv")) && name != QLatin1String("codebook.csv")) {
            const Result<CsvTable> table = readCsv(research.bytes(name));
            REQUIRE(table);
            for (const QString& heading : table->headings) {
                INFO((name + QLatin1Char('/') + heading).toStdString());
                CHECK_FALSE(meanings.value(name + QLatin1Char('/') + heading).isEmpty());
            }
        }
    }
    const QString readMe = QString::fromUtf8(research.bytes(QStringLiteral("README.txt")));
    CHECK(readMe.contains(QStringLiteral("Tilladelse 2026-17")));
    CHECK(readMe.contains(QStringLiteral("Borgere i udtrækket: 5")));
    CHECK(readMe.contains(QStringLiteral("0 af 5 (0,0 %)")));
    CHECK(readMe.contains(QStringLiteral("stadig personoplysninger"), Qt::CaseInsensitive));
    CHECK_FALSE(readMe.contains(QStringLiteral("{{")));
}

TEST_CASE("How far an offer is is told as a band", "[research]") {
    CHECK(distanceBand({}).isEmpty());
    CHECK(distanceBand(0.4) == QStringLiteral("0-2"));
    CHECK(distanceBand(2) == QStringLiteral("2-5"));
    CHECK(distanceBand(80) == QStringLiteral("50 eller mere"));
}
