// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/shipped_programmes.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
void know(Workspace& workspace, CitizenId citizen, const char* code, const char* value) {
    REQUIRE(workspace.citizenFacts.record(
        Fact{{}, citizen, QLatin1String(code), QLatin1String(value), QDate(2026, 11, 1), QStringLiteral("samtale")}));
}

/// The programme of the file with a parish chosen and its category entered.
void chooseParish(Workspace& workspace, const QString& parish) {
    auto programme = workspace.programmes.current();
    REQUIRE(programme);
    programme->area.parishes = {parish};
    REQUIRE(workspace.programmes.revise(*programme));
    REQUIRE(workspace.parishCategories.save({parish, 4, 2024, QStringLiteral("kommunens sogneanalyse")}));
}
} // namespace

TEST_CASE("A screening begins with what is known, and says what is missing", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    know(workspace, bente.id, "network", "small");
    chooseParish(workspace, bente.parishCode);
    const auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    CHECK(form->programme.id == QStringLiteral("norddjurs-landkommune"));
    const Verdict verdict = form->verdict();
    const CriterionResult* age = verdict.criterion(QStringLiteral("age"));
    REQUIRE(age);
    CHECK(age->state == ConditionState::Met);
    CHECK(age->value == QStringLiteral("58"));
    CHECK(age->prefilled);
    const CriterionResult* network = verdict.criterion(QStringLiteral("network"));
    REQUIRE(network);
    CHECK(network->state == ConditionState::Met);
    CHECK(network->source == QStringLiteral("samtale"));
    const CriterionResult* category = verdict.criterion(QStringLiteral("area_category"));
    REQUIRE(category);
    CHECK(category->state == ConditionState::Met);
    CHECK(category->source.contains(QStringLiteral("2024")));
    CHECK(verdict.outcome == ScreeningOutcome::Undecided);
    CHECK(verdict.missing.contains(QStringLiteral("no_children_at_home")));
}

TEST_CASE("The newest answer about a citizen counts, and the older ones stay", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const auto on = [&](QDate day, const char* value) {
        REQUIRE(workspace.citizenFacts.record(
            Fact{{}, bente.id, QStringLiteral("network"), QLatin1String(value), day, QStringLiteral("egen læge")}));
    };
    on(QDate(2026, 11, 1), "good");
    on(QDate(2026, 5, 1), "none");
    CHECK(workspace.citizenFacts.newest(bente.id).value(QStringLiteral("network")).value == QStringLiteral("good"));
    CHECK(workspace.citizenFacts.newest(bente.id, QDate(2026, 6, 1)).value(QStringLiteral("network")).value ==
          QStringLiteral("none"));
    const QList<Fact> history = workspace.citizenFacts.history(bente.id, QStringLiteral("network"));
    REQUIRE(history.size() == 2);
    CHECK(history.first().asOf == QDate(2026, 11, 1));
    CHECK(history.first().source == QStringLiteral("egen læge"));
    CHECK_FALSE(workspace.citizenFacts.record(
        Fact{{}, bente.id, QStringLiteral("network"), QStringLiteral("good"), QDate(2026, 11, 3), {}}));
}

TEST_CASE("A decision that differs from the criteria needs a reason, waiting does not", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    form->answers.insert(QStringLiteral("no_children_at_home"), ConditionState::NotMet);
    REQUIRE(form->verdict().outcome == ScreeningOutcome::Out);
    const auto refused = workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("  "));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("reason"));
    CHECK(workspace.screenings.forCitizen(bente.id).isEmpty());
    CHECK(workspace.screenings.decide(*form, ScreeningOutcome::Undecided, QString()));
    CHECK(workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("Sønnen flytter hjemmefra i uge 47")));
}

TEST_CASE("A screening without a decision is not kept, whatever the criteria say", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    const auto refused = workspace.screenings.decide(*form, std::nullopt, QString());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("decision"));
    CHECK(workspace.screenings.forCitizen(bente.id).isEmpty());
}

TEST_CASE("Being taken in starts the course that waited in intake, once a consent holds", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const auto course = workspace.courses.open(bente.id, QDate(2026, 11, 1));
    REQUIRE(course);
    const auto form = workspace.screenings.begin(bente);
    REQUIRE(form);

    SECTION("with a consent it starts on the day of the screening") {
        aConsent(workspace, bente.id, QDate(2026, 10, 20));
        const auto id = workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("kendes i forvejen"));
        REQUIRE(id);
        CHECK(workspace.screenings.find(id->id)->course == *course);
        const auto started = workspace.courses.find(*course);
        REQUIRE(started);
        CHECK(started->state == CourseState::Active);
        CHECK(started->startedOn == QDate(2026, 11, 2));
        CHECK_FALSE(workspace.screenings.isWaitingForBasis(bente.id));
    }
    SECTION("without one it waits, and says so, until the consent is there") {
        REQUIRE(workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("kendes i forvejen")));
        CHECK(workspace.courses.find(*course)->state == CourseState::Intake);
        CHECK(workspace.screenings.isWaitingForBasis(bente.id));
        aConsent(workspace, bente.id, QDate(2026, 11, 2));
        CHECK_FALSE(workspace.screenings.isWaitingForBasis(bente.id));
        REQUIRE(workspace.courses.start(*course, QDate(2026, 11, 2)));
    }
    SECTION("an earlier screening starts it on the day of the consent that came after") {
        aConsent(workspace, bente.id, QDate(2026, 10, 20));
        ScreeningForm earlier = *form;
        earlier.on = QDate(2026, 10, 12);
        REQUIRE(workspace.screenings.decide(earlier, ScreeningOutcome::In, QStringLiteral("kendes i forvejen")));
        CHECK(workspace.screenings.latest(bente.id)->screenedOn == QDate(2026, 10, 12));
        CHECK(workspace.courses.find(*course)->startedOn == QDate(2026, 10, 20));
    }
}

TEST_CASE("A screening is of today or earlier, and never of a day before birth", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    for (const QDate day : {QDate(2026, 11, 3), bente.birthDate.addDays(-1), QDate()}) {
        form->on = day;
        const auto refused = workspace.screenings.decide(*form, ScreeningOutcome::Undecided, QString());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().problems.list().first().field == QStringLiteral("on"));
    }
    CHECK(workspace.screenings.forCitizen(bente.id).isEmpty());
}

TEST_CASE("A screening whose answer contradicts the registered age is kept only with a reason", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace); // 58 years
    auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    form->answers.insert(QStringLiteral("age"), ConditionState::NotMet);
    REQUIRE(form->verdict().outcome == ScreeningOutcome::Out);
    const auto refused = workspace.screenings.decide(*form, ScreeningOutcome::Out, QStringLiteral(" "));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("reason"));
    CHECK(workspace.screenings.decide(*form, ScreeningOutcome::Out, QStringLiteral("Fødselsdatoen er forkert i henvisningen")));
}

TEST_CASE("An earlier screening opens with its answers and the verdict of its version", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    chooseParish(workspace, bente.parishCode);
    know(workspace, bente.id, "misuse", "yes");
    auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    form->answers.insert(QStringLiteral("no_children_at_home"), ConditionState::NotMet);
    const auto id = workspace.screenings.decide(*form, ScreeningOutcome::Out, QString());
    REQUIRE(id);
    // What is known and asked for afterwards changes nothing about it.
    know(workspace, bente.id, "misuse", "no");
    auto programme = workspace.programmes.current();
    REQUIRE(programme);
    programme->criteriaSets.first().criteria.removeLast();
    REQUIRE(workspace.programmes.revise(*programme));
    const auto opened = workspace.screenings.formOf(*workspace.screenings.find(id->id));
    REQUIRE(opened);
    CHECK(opened->verdict().outcome == ScreeningOutcome::Out);
    CHECK(opened->verdict().criteria.size() == form->criteria().criteria.size());
    const Verdict verdict = opened->verdict();
    const CriterionResult* misuse = verdict.criterion(QStringLiteral("misuse"));
    REQUIRE(misuse);
    CHECK(misuse->state == ConditionState::Met);
    CHECK(misuse->value == QStringLiteral("yes"));
    CHECK(verdict.against == QStringList{QStringLiteral("no_children_at_home")});
}

TEST_CASE("A screening keeps its answers, its verdict and the version it was made with", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    chooseParish(workspace, bente.parishCode);
    know(workspace, bente.id, "misuse", "yes");
    auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    form->answers.insert(QStringLiteral("network"), ConditionState::NotMet);
    const auto id = workspace.screenings.decide(*form, ScreeningOutcome::Out, QStringLiteral("ønsker det ikke"));
    REQUIRE(id);
    file.reopen();
    const auto kept = file.workspace().screenings.latest(bente.id);
    REQUIRE(kept);
    CHECK(kept->id == id->id);
    CHECK(kept->programme == QStringLiteral("norddjurs-landkommune"));
    CHECK(kept->programmeVersion == 2);
    CHECK(kept->criteriaSet == QStringLiteral("rural"));
    CHECK(kept->screenedOn == QDate(2026, 11, 2));
    CHECK(kept->verdict == ScreeningOutcome::Undecided);
    CHECK(kept->decision == ScreeningOutcome::Out);
    CHECK(kept->decisionReason == QStringLiteral("ønsker det ikke"));
    CHECK(kept->answers.size() == form->criteria().criteria.size());
    CHECK(kept->answers.contains(ScreeningAnswer{QStringLiteral("misuse"), ConditionState::Met, QStringLiteral("yes"), true}));
    CHECK(kept->answers.contains(ScreeningAnswer{QStringLiteral("network"), ConditionState::NotMet, {}, false}));
}

TEST_CASE("An area category is entered with year and source, and can be corrected", "[screening]") {
    TestFile file;
    ParishCategories& categories = file.workspace().parishCategories;
    CHECK_FALSE(categories.save({QStringLiteral("8231"), 6, 2024, QStringLiteral("kommunen")}));
    CHECK_FALSE(categories.save({QStringLiteral("8231"), 4, 2027, QStringLiteral("kommunen")}));
    CHECK_FALSE(categories.save({QStringLiteral("8231"), 4, 2024, QStringLiteral(" ")}));
    REQUIRE(categories.save({QStringLiteral("8231"), 4, 2024, QStringLiteral("kommunen")}));
    REQUIRE(categories.save({QStringLiteral("8231"), 5, 2025, QStringLiteral("Danmarks Statistik")}));
    const auto entered = categories.save({QStringLiteral("8160"), 3, 2025, QStringLiteral("kommunen")});
    REQUIRE(entered);
    CHECK(categories.find(QStringLiteral("8231")) ==
          ParishCategory{QStringLiteral("8231"), 5, 2025, QStringLiteral("Danmarks Statistik")});
    CHECK(categories.all().size() == 2);
    REQUIRE((*entered)());
    CHECK_FALSE(categories.find(QStringLiteral("8160")));
}

TEST_CASE("An area category is taken back to the former one, but not over a later correction", "[screening][undo]") {
    TestFile file;
    ParishCategories& categories = file.workspace().parishCategories;
    const ParishCategory first{QStringLiteral("8231"), 4, 2024, QStringLiteral("kommunen")};
    const ParishCategory second{QStringLiteral("8231"), 5, 2025, QStringLiteral("Danmarks Statistik")};
    const auto entered = categories.save(first);
    const auto corrected = categories.save(second);
    REQUIRE(entered);
    REQUIRE(corrected);
    CHECK_FALSE((*entered)());
    CHECK(categories.find(first.parish) == second);
    REQUIRE((*corrected)());
    CHECK(categories.find(first.parish) == first);
    const auto same = categories.save(first);
    REQUIRE(same);
    CHECK_FALSE(*same); // nothing to take back
}

TEST_CASE("A programme taken into use is taken back with the criteria set that was chosen before", "[screening][undo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QString before = workspace.settings.value(programmeInUse);
    workspace.settings.set(programmeCriteriaSet, QStringLiteral("rural"));
    const auto used = workspace.programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen")));
    REQUIRE(used);
    CHECK(workspace.settings.value(programmeCriteriaSet).isEmpty());
    REQUIRE((*used)());
    CHECK(workspace.settings.value(programmeInUse) == before);
    CHECK(workspace.settings.value(programmeCriteriaSet) == QStringLiteral("rural"));
    CHECK_FALSE((*used)()); // another is in use since
    CHECK(workspace.settings.value(programmeInUse) == before);
}

TEST_CASE("A version of the programme is taken back by the next one, but not over a later version", "[screening][undo]") {
    TestFile file;
    Programmes& programmes = file.workspace().programmes;
    const Programme before = *programmes.current();
    const auto choose = [&programmes](const char* parish) {
        Programme changed = *programmes.current();
        changed.area.parishes = {QLatin1String(parish)};
        return programmes.revise(changed);
    };
    const auto first = choose("8160");
    const auto second = choose("8231");
    REQUIRE(first);
    REQUIRE(second);
    CHECK_FALSE((*first)());
    REQUIRE((*second)());
    CHECK(programmes.current()->area.parishes == QStringList{QStringLiteral("8160")});
    CHECK(programmes.current()->version == before.version + 3);
    const auto same = choose("8160");
    REQUIRE(same);
    CHECK_FALSE(*same);
    CHECK(programmes.current()->version == before.version + 3);
}

TEST_CASE("A screening saved by mistake is taken back with what it did to the course", "[screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    aConsent(workspace, bente.id, QDate(2026, 10, 20));
    const auto decide = [&] {
        const auto form = workspace.screenings.begin(bente);
        REQUIRE(form);
        const auto done = workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("kendes i forvejen"));
        REQUIRE(done);
        REQUIRE(workspace.courses.current(bente.id)->state == CourseState::Active);
        return *done;
    };

    SECTION("the course that waited waits again") {
        const auto course = workspace.courses.open(bente.id, QDate(2026, 11, 1));
        REQUIRE(course);
        const auto before = workspace.courses.find(*course);
        const RecordedScreening done = decide();
        REQUIRE(done.undo());
        CHECK(workspace.screenings.forCitizen(bente.id).isEmpty());
        CHECK(workspace.courses.find(*course) == before);
        CHECK(workspace.agenda.count(AgendaKind::MeasurementDue, file.clock.today()).total == 0);
        CHECK(done.undo().error().kind == ErrorKind::NotFound); // it is gone, not changed
    }
    SECTION("the course that it opened is gone") {
        const RecordedScreening done = decide();
        REQUIRE(done.undo());
        CHECK(workspace.screenings.forCitizen(bente.id).isEmpty());
        CHECK(workspace.courses.forCitizen(bente.id).isEmpty());
        CHECK(workspace.audit.verify().problems.isEmpty());
    }
    SECTION("not when the course has been touched since, and then nothing is taken back") {
        const RecordedScreening done = decide();
        REQUIRE(workspace.courses.pause(workspace.courses.current(bente.id)->id));
        CHECK(done.undo().error().kind == ErrorKind::Conflict);
        CHECK(workspace.screenings.find(done.id));
        CHECK(workspace.courses.current(bente.id)->state == CourseState::Paused);
    }
    SECTION("not when something has come to belong to the course that it opened") {
        const RecordedScreening done = decide();
        Contact contact;
        contact.citizen = bente.id;
        contact.at = file.clock.now();
        contact.kind = QStringLiteral("call");
        contact.outcome = QStringLiteral("reached");
        REQUIRE(workspace.contacts.record(contact));
        CHECK(done.undo().error().kind == ErrorKind::Conflict);
        CHECK(workspace.screenings.find(done.id));
    }
}
