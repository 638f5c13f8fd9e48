// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screening_rules.h"

#include "core/programmes/shipped_programmes.h"
#include "core/screening/screening_texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate today(2026, 11, 2);

Programme rural() {
    auto programme = shippedProgramme(QStringLiteral("norddjurs-landkommune"));
    REQUIRE(programme);
    programme->area.parishes = {QStringLiteral("8231")};
    return *std::move(programme);
}

Programme vesterbro() {
    auto programme = shippedProgramme(QStringLiteral("vesterbro-sydhavnen"));
    REQUIRE(programme);
    return *std::move(programme);
}

void know(KnownFacts& facts, const char* code, const char* value, QDate asOf = QDate(2026, 9, 1)) {
    facts.values.insert(QString::fromLatin1(code), {QString::fromLatin1(value), asOf, QStringLiteral("samtale med borgeren")});
}

/// 52 years old, no children at home, in a chosen parish of category 4; no indicator known.
KnownFacts neighbourFacts() {
    KnownFacts facts;
    facts.birthDate = QDate(1974, 3, 14);
    facts.parish = QStringLiteral("8231");
    facts.parishCategory = 4;
    facts.municipality = QStringLiteral("0707");
    know(facts, "children_at_home", "0");
    return facts;
}

/// All nine indicators answered: the first `met` of them met.
ScreeningAnswers indicators(int met, int unknown = 0) {
    const char* const ids[] = {"schooling",      "network",
                               "misuse",         "labour_market",
                               "health_dips",    "chronic_not_followed",
                               "hard_to_attend", "psychiatric_problems",
                               "self_care"};
    ScreeningAnswers answers;
    for (int i = 0; i < 9; ++i) {
        const ConditionState rest = i < met + unknown ? ConditionState::Unknown : ConditionState::NotMet;
        answers.insert(QString::fromLatin1(ids[i]), i < met ? ConditionState::Met : rest);
    }
    return answers;
}

ConditionState stateOf(const Verdict& verdict, const char* id) {
    const CriterionResult* result = verdict.criterion(QString::fromLatin1(id));
    REQUIRE(result != nullptr);
    return result->state;
}

} // namespace

TEST_CASE("Without any answer the verdict is not decided and everything is missing", "[screening]") {
    const Verdict verdict = evaluate(rural(), {}, {}, today);
    CHECK(verdict.outcome == ScreeningOutcome::Undecided);
    CHECK(verdict.missing.size() == 13);
    CHECK(verdict.against.isEmpty());
    CHECK(verdict.indicatorsUnknown == 9);
}

TEST_CASE("Required criteria are filled in from what is known of the citizen", "[screening]") {
    const Verdict verdict = evaluate(rural(), {}, neighbourFacts(), today);
    CHECK(stateOf(verdict, "age") == ConditionState::Met);
    CHECK(verdict.criterion(QStringLiteral("age"))->value == QStringLiteral("52"));
    CHECK(verdict.criterion(QStringLiteral("age"))->prefilled);
    CHECK(stateOf(verdict, "no_children_at_home") == ConditionState::Met);
    CHECK(stateOf(verdict, "chosen_parish") == ConditionState::Met);
    CHECK(stateOf(verdict, "area_category") == ConditionState::Met);
    CHECK(verdict.outcome == ScreeningOutcome::Undecided);
}

TEST_CASE("Three of nine indicators are enough, two with none unknown are not", "[screening]") {
    CHECK(evaluate(rural(), indicators(3), neighbourFacts(), today).outcome == ScreeningOutcome::In);
    CHECK(evaluate(rural(), indicators(9), neighbourFacts(), today).outcome == ScreeningOutcome::In);
    CHECK(evaluate(rural(), indicators(2), neighbourFacts(), today).outcome == ScreeningOutcome::Out);
    CHECK(evaluate(rural(), indicators(2, 1), neighbourFacts(), today).outcome == ScreeningOutcome::Undecided);
    CHECK(evaluate(rural(), indicators(1, 1), neighbourFacts(), today).outcome == ScreeningOutcome::Out);
    CHECK(evaluate(rural(), indicators(3, 6), neighbourFacts(), today).outcome == ScreeningOutcome::In);
}

TEST_CASE("The number of indicators is a setting of the programme", "[screening]") {
    Programme programme = rural();
    programme.criteriaSets.first().indicatorsNeeded.value = 5;
    CHECK(evaluate(programme, indicators(4), neighbourFacts(), today).outcome == ScreeningOutcome::Out);
    CHECK(evaluate(programme, indicators(5), neighbourFacts(), today).outcome == ScreeningOutcome::In);
}

TEST_CASE("The age limits count the day of the screening: 30 and 65 are in, 29 and 66 are not", "[screening]") {
    const auto outcomeFor = [](QDate birth) {
        KnownFacts facts = neighbourFacts();
        facts.birthDate = birth;
        return evaluate(rural(), indicators(3), facts, today).outcome;
    };
    CHECK(outcomeFor(QDate(1996, 11, 2)) == ScreeningOutcome::In);
    CHECK(outcomeFor(QDate(1996, 11, 3)) == ScreeningOutcome::Out);
    CHECK(outcomeFor(QDate(1960, 11, 3)) == ScreeningOutcome::In);
    CHECK(outcomeFor(QDate(1960, 11, 2)) == ScreeningOutcome::Out);
    CHECK(outcomeFor(QDate()) == ScreeningOutcome::Undecided);
}

TEST_CASE("An answer goes before what was known, also the answer that it is not known", "[screening]") {
    KnownFacts facts = neighbourFacts();
    know(facts, "children_at_home", "2");
    ScreeningAnswers answers = indicators(3);
    CHECK(evaluate(rural(), answers, facts, today).outcome == ScreeningOutcome::Out);
    answers.insert(QStringLiteral("no_children_at_home"), ConditionState::Met);
    CHECK(evaluate(rural(), answers, facts, today).outcome == ScreeningOutcome::In);
    answers.insert(QStringLiteral("no_children_at_home"), ConditionState::Unknown);
    const Verdict verdict = evaluate(rural(), answers, facts, today);
    CHECK(verdict.outcome == ScreeningOutcome::Undecided);
    CHECK_FALSE(verdict.criterion(QStringLiteral("no_children_at_home"))->prefilled);
    CHECK(verdict.criterion(QStringLiteral("no_children_at_home"))->value == QStringLiteral("2"));
}

TEST_CASE("An answer that contradicts what is registered says so, and a decision that rests on it needs a reason",
          "[screening]") {
    KnownFacts facts = neighbourFacts();
    facts.birthDate = QDate(1958, 3, 14); // 68 years
    ScreeningAnswers answers = indicators(3);
    const auto verdict = [&] { return evaluate(rural(), answers, facts, today); };
    CHECK_FALSE(verdict().criterion(QStringLiteral("age"))->contradictsKnown);
    CHECK_FALSE(decisionNeedsReason(verdict(), ScreeningOutcome::Out));
    answers.insert(QStringLiteral("age"), ConditionState::Met);
    CHECK(verdict().criterion(QStringLiteral("age"))->contradictsKnown);
    CHECK(verdict().outcome == ScreeningOutcome::In);
    CHECK(decisionNeedsReason(verdict(), ScreeningOutcome::In));
    CHECK(decisionNeedsReason(verdict(), ScreeningOutcome::Out));
    CHECK_FALSE(decisionNeedsReason(verdict(), ScreeningOutcome::Undecided));
    CHECK(reasonAskedFor(verdict(), ScreeningOutcome::In) != reasonAskedFor(verdict(), ScreeningOutcome::Out));
    answers.insert(QStringLiteral("age"), ConditionState::Unknown);
    CHECK_FALSE(verdict().criterion(QStringLiteral("age"))->contradictsKnown);
    answers.insert(QStringLiteral("age"), ConditionState::NotMet);
    CHECK_FALSE(verdict().criterion(QStringLiteral("age"))->contradictsKnown);
}

TEST_CASE("An indicator may be judged otherwise in the talk than it is registered, which asks for no reason", "[screening]") {
    KnownFacts facts = neighbourFacts();
    know(facts, "network", "good");
    const Verdict verdict = evaluate(rural(), indicators(3), facts, today);
    CHECK(verdict.criterion(QStringLiteral("network"))->contradictsKnown);
    CHECK(verdict.outcome == ScreeningOutcome::In);
    CHECK_FALSE(decisionNeedsReason(verdict, ScreeningOutcome::In));
}

TEST_CASE("A fact from after the day of the screening is not used", "[screening]") {
    KnownFacts facts = neighbourFacts();
    know(facts, "network", "none", today.addDays(1));
    CHECK(stateOf(evaluate(rural(), {}, facts, today), "network") == ConditionState::Unknown);
    know(facts, "network", "none", today);
    CHECK(stateOf(evaluate(rural(), {}, facts, today), "network") == ConditionState::Met);
    know(facts, "network", "good", today);
    CHECK(stateOf(evaluate(rural(), {}, facts, today), "network") == ConditionState::NotMet);
}

TEST_CASE("As long as no parish is chosen nobody is kept out for their parish", "[screening]") {
    Programme programme = rural();
    KnownFacts facts = neighbourFacts();
    facts.parish = QStringLiteral("8160");
    CHECK(evaluate(programme, indicators(3), facts, today).outcome == ScreeningOutcome::Out);
    programme.area.parishes.clear();
    CHECK(stateOf(evaluate(programme, indicators(3), facts, today), "chosen_parish") == ConditionState::Unknown);
}

TEST_CASE("The category of the parish decides, and is unknown until it is entered in the settings", "[screening]") {
    KnownFacts facts = neighbourFacts();
    facts.parishCategory = 3;
    CHECK(evaluate(rural(), indicators(3), facts, today).against == QStringList{QStringLiteral("area_category")});
    facts.parishCategory.reset();
    CHECK(evaluate(rural(), indicators(3), facts, today).outcome == ScreeningOutcome::Undecided);
}

TEST_CASE("The second target group asks for three years under the poverty line and category 5", "[screening]") {
    KnownFacts facts = neighbourFacts();
    facts.parishCategory = 5;
    know(facts, "years_under_poverty_line", "3");
    const QString poverty = QStringLiteral("poverty");
    CHECK(evaluate(rural(), {}, facts, today, poverty).outcome == ScreeningOutcome::In);
    know(facts, "years_under_poverty_line", "2");
    CHECK(evaluate(rural(), {}, facts, today, poverty).outcome == ScreeningOutcome::Out);
}

TEST_CASE("In Vesterbro an exclusion keeps out whoever meets every other criterion", "[screening]") {
    KnownFacts facts;
    facts.birthDate = QDate(1960, 1, 1);
    facts.municipality = QStringLiteral("0101");
    facts.hasPhone = true;
    know(facts, "needs_social_support", "yes");
    know(facts, "motivated", "yes");
    ScreeningAnswers answers;
    CHECK(evaluate(vesterbro(), answers, facts, today).outcome == ScreeningOutcome::Undecided);
    for (const char* id : {"mental_illness_prevents", "disability_prevents", "misuse_prevents"}) {
        answers.insert(QString::fromLatin1(id), ConditionState::NotMet);
    }
    CHECK(evaluate(vesterbro(), answers, facts, today).outcome == ScreeningOutcome::In);
    answers.insert(QStringLiteral("misuse_prevents"), ConditionState::Met);
    const Verdict verdict = evaluate(vesterbro(), answers, facts, today);
    CHECK(verdict.outcome == ScreeningOutcome::Out);
    CHECK(verdict.against == QStringList{QStringLiteral("misuse_prevents")});
}

TEST_CASE("Somebody without telephone and e-mail is not reachable; one of them is enough", "[screening]") {
    KnownFacts facts;
    facts.hasPhone = false;
    CHECK(stateOf(evaluate(vesterbro(), {}, facts, today), "reachable") == ConditionState::Unknown);
    facts.hasEmail = false;
    CHECK(stateOf(evaluate(vesterbro(), {}, facts, today), "reachable") == ConditionState::NotMet);
    facts.hasEmail = true;
    CHECK(stateOf(evaluate(vesterbro(), {}, facts, today), "reachable") == ConditionState::Met);
}

TEST_CASE("What could turn the verdict is said for each unknown", "[screening]") {
    const Verdict verdict = evaluate(rural(), indicators(2, 1), neighbourFacts(), today);
    const QList<PossibleTurn> turns = wouldChangeIf(verdict);
    REQUIRE(turns.size() == 2);
    CHECK(turns.at(0) == PossibleTurn{QStringLiteral("misuse"), ConditionState::Met, ScreeningOutcome::In});
    CHECK(turns.at(1) == PossibleTurn{QStringLiteral("misuse"), ConditionState::NotMet, ScreeningOutcome::Out});
    CHECK(wouldChangeIf(evaluate(rural(), indicators(3), neighbourFacts(), today)).isEmpty());
}

TEST_CASE("Decisive is what alone makes the verdict", "[screening]") {
    const Verdict in = evaluate(rural(), indicators(3), neighbourFacts(), today);
    CHECK(in.criterion(QStringLiteral("schooling"))->decisive);
    CHECK(in.criterion(QStringLiteral("age"))->decisive);
    CHECK_FALSE(in.criterion(QStringLiteral("self_care"))->decisive);
    const Verdict plenty = evaluate(rural(), indicators(4), neighbourFacts(), today);
    CHECK_FALSE(plenty.criterion(QStringLiteral("schooling"))->decisive);
    KnownFacts young = neighbourFacts();
    young.birthDate = QDate(2005, 1, 1);
    const Verdict out = evaluate(rural(), indicators(3), young, today);
    CHECK(out.criterion(QStringLiteral("age"))->decisive);
    CHECK_FALSE(out.criterion(QStringLiteral("schooling"))->decisive);
}

TEST_CASE("A decision that differs from the verdict needs a reason, waiting never does", "[screening]") {
    Verdict verdict;
    verdict.outcome = ScreeningOutcome::Out;
    CHECK(decisionNeedsReason(verdict, ScreeningOutcome::In));
    CHECK_FALSE(decisionNeedsReason(verdict, ScreeningOutcome::Out));
    CHECK_FALSE(decisionNeedsReason(verdict, ScreeningOutcome::Undecided));
    verdict.outcome = ScreeningOutcome::Undecided;
    CHECK(decisionNeedsReason(verdict, ScreeningOutcome::In));
}

TEST_CASE("The verdict is explained with the criteria's own Danish words", "[screening]") {
    const auto catalogue = FactCatalogue::load();
    const auto places = Gazetteer::load();
    REQUIRE(catalogue);
    REQUIRE(places);
    const ScreeningWords words{*catalogue, *places};
    const Programme programme = rural();
    const CriteriaSet& set = programme.criteriaSet();
    KnownFacts facts = neighbourFacts();
    facts.birthDate = QDate(2005, 1, 1);
    know(facts, "network", "small");
    const Verdict verdict = evaluate(programme, {}, facts, today);
    const QString all = explain(verdict, set, words).join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("30–65 år")));
    CHECK(all.contains(QStringLiteral("Dårlig skolegang")));

    const Criterion& network = *set.criterion(QStringLiteral("network"));
    CHECK(requirementText(network, programme, words) == QStringLiteral("Netværk: intet netværk, lille netværk"));
    CHECK(valueText(network, *verdict.criterion(network.id), words) == QStringLiteral("lille netværk"));
    const Criterion& parish = *set.criterion(QStringLiteral("chosen_parish"));
    CHECK(requirementText(parish, programme, words) == QStringLiteral("Grenaa"));
}

TEST_CASE("Every fact a shipped programme asks for is in the list of facts, with the values it names", "[screening]") {
    const auto catalogue = FactCatalogue::load();
    const auto programmes = shippedProgrammes();
    REQUIRE(catalogue);
    REQUIRE(programmes);
    for (const Programme& programme : *programmes) {
        for (const CriteriaSet& set : programme.criteriaSets) {
            for (const Criterion& criterion : set.criteria) {
                INFO((programme.id + QLatin1Char('/') + criterion.id).toStdString());
                if (criterion.test.fact.isEmpty()) {
                    continue;
                }
                const FactDefinition* fact = catalogue->fact(criterion.test.fact);
                REQUIRE(fact != nullptr);
                const bool isRange = criterion.test.kind == CriterionTestKind::FactRange;
                CHECK(isRange == (fact->kind == FactKind::Number));
                for (const QString& value : criterion.test.values) {
                    CHECK(fact->choice(value) != nullptr);
                }
            }
        }
    }
}
