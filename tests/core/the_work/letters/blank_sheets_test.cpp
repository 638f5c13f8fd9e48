// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/blank_sheets.h"
#include "core/documents/crisis_card.h"
#include "core/programmes/shipped_programmes.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
Programme programmeOf(const char* id) {
    Result<Programme> programme = shippedProgramme(QLatin1String(id));
    REQUIRE(programme);
    return *programme;
}
} // namespace

TEST_CASE("The doctor's sheet asks for every criterion in order, and says the rule without a sum", "[documents]") {
    const Programme programme = programmeOf("norddjurs-landkommune");
    const CriteriaSet& criteria = programme.criteriaSet();
    const DoctorScreeningSheet sheet = doctorScreeningSheet(programme, criteria);
    CHECK(sheet.required.size() + sheet.indicators.size() + sheet.exclusions.size() == criteria.criteria.size());
    CHECK(sheet.indicators.size() == criteria.indicatorCount());
    CHECK(sheet.required.first().startsWith(QStringLiteral("1. ")));
    CHECK(sheet.indicators.first().startsWith(QStringLiteral("%1. ").arg(sheet.required.size() + 1)));
    CHECK(sheet.indicators.filter(QStringLiteral("(kan være)")).size() > 0);
    CHECK(sheet.rule.contains(
        QStringLiteral("mindst %1 af %2 kendetegn").arg(criteria.indicatorsNeeded.value).arg(criteria.indicatorCount())));
    const Result<QString> html = htmlOf(sheet);
    REQUIRE(html);
    CHECK(html->count(QStringLiteral("&#9744;")) == 3 * criteria.criteria.size() + 3); // and the doctor's judgement
    CHECK(html->contains(QStringLiteral("Lægens vurdering")));
    CHECK_FALSE(html->contains(QStringLiteral("point"), Qt::CaseInsensitive));
}

TEST_CASE("A clinic's form has the criteria of the programme, and asks for a CPR number only where that may be",
          "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    const Programme programme = programmeOf("vesterbro-sydhavnen");
    workspace.settings.set(organisationKind, QStringLiteral("practice"));
    const auto practice = workspace.documents.clinicReferralFormHtml(programme, programme.criteriaSet());
    REQUIRE(practice);
    CHECK(practice->contains(QStringLiteral("CPR-nummer")));
    CHECK(practice->contains(QStringLiteral("1. Fyldt 18 år")));
    CHECK(practice->contains(QStringLiteral("Mona Krag")));
    CHECK_FALSE(practice->contains(QStringLiteral("diagnose"), Qt::CaseInsensitive));
    workspace.settings.set(organisationKind, QStringLiteral("project"));
    const auto project = workspace.documents.clinicReferralFormHtml(programme, programme.criteriaSet());
    REQUIRE(project);
    CHECK_FALSE(project->contains(QStringLiteral("CPR")));
    CHECK(project->contains(QStringLiteral("Fødselsdato")));
}

TEST_CASE("A crisis card is printed only when its numbers were checked as they stand", "[documents]") {
    const QString words = QStringLiteral("Akut fare: 112\n\nMona, hverdage 9–15: 00 00 00 20");
    const CrisisCard never = crisisCardOf(words, {});
    CHECK(never.lines.size() == 2);
    CHECK_FALSE(never.checkedOn.isValid());
    CHECK_FALSE(htmlOf(never));
    const QString checked = checkedCrisisCard(words, QDate(2026, 11, 28));
    const auto card = htmlOf(crisisCardOf(words, checked));
    REQUIRE(card);
    CHECK(card->contains(QStringLiteral("Akut fare: 112")));
    CHECK(card->contains(QStringLiteral("Tjekket 28-11-2026")));
    // A number that was changed since is not the one that was checked.
    CHECK_FALSE(htmlOf(crisisCardOf(words + QStringLiteral("1"), checked)));
    CHECK_FALSE(htmlOf(crisisCardOf(QString(), checkedCrisisCard({}, QDate(2026, 11, 28)))));
    const QString seven = QStringLiteral("Ring: 112\n").repeated(7);
    CHECK_FALSE(htmlOf(crisisCardOf(seven, checkedCrisisCard(seven, QDate(2026, 11, 28)))));
}
