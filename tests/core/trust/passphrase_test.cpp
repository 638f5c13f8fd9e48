// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase_strength.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

PassphraseStrength strength(const char* passphrase, const QStringList& known = {}) {
    return strengthOf(QString::fromUtf8(passphrase), known);
}

} // namespace

TEST_CASE("A passphrase of fewer than twelve characters is too short, however odd", "[security]") {
    CHECK(strength("") == PassphraseStrength::TooShort);
    CHECK(strength("Xk7!pq2Rm9z") == PassphraseStrength::TooShort);
    CHECK(strength("æøåæøåæøåæø") == PassphraseStrength::TooShort);
    CHECK(strength("Xk7!pq2Rm9zT") != PassphraseStrength::TooShort);
}

TEST_CASE("A passphrase that repeats itself or follows the keys is weak, however long", "[security]") {
    for (const char* passphrase : {"aaaaaaaaaaaaaaaaaaaaaaaa", "123456789012345678901234", "passwordpassword",
                                   "qwertyuiopasdfgh", "adgangskode2026", "Sommer2026Sommer2026"}) {
        INFO(passphrase);
        CHECK(strength(passphrase) == PassphraseStrength::Weak);
    }
}

TEST_CASE("My own name and that of my workplace make no passphrase", "[security]") {
    const QStringList known = {QStringLiteral("Norddjurs Kommune"), QStringLiteral("Kirsten Sørensen")};
    CHECK(strength("Norddjurs Kommune", known) == PassphraseStrength::Weak);
    CHECK(strength("Kirsten Sørensen", known) == PassphraseStrength::Weak);
    CHECK(strength("KIRSTEN SØRENSEN", known) == PassphraseStrength::Weak);
    CHECK(strength("Kirsten Sørensen") == PassphraseStrength::Fair);
}

TEST_CASE("Four words are strong, two are fair", "[security]") {
    CHECK(strength("rød cykel under broen") == PassphraseStrength::Strong);
    CHECK(strength("en brobygger i regnvejr") == PassphraseStrength::Strong);
    CHECK(strength("hestevognen12") == PassphraseStrength::Fair);
    CHECK(strength("mandag tirsdag onsdag torsdag") == PassphraseStrength::Fair);
}

TEST_CASE("Words in another script are judged as Danish ones are", "[security]") {
    CHECK(strength("красный велосипед под мостом") == PassphraseStrength::Strong);
    CHECK(strength("κόκκινο ποδήλατο κάτω από γέφυρα") == PassphraseStrength::Strong);
    CHECK(strength("дддддддддддддддддддддддд") == PassphraseStrength::Weak);
    CHECK(strength("Иван Петрович", {QStringLiteral("Иван Петрович")}) == PassphraseStrength::Weak);
}

TEST_CASE("A passphrase that is short or easy to guess protects no file, and it is said why", "[security]") {
    const auto problem = [](const char* passphrase, const QStringList& known = {}) {
        return passphraseProblem(QString::fromUtf8(passphrase), known).value_or(QString());
    };
    CHECK(problem("kort").contains(QStringLiteral("12")));
    CHECK(problem("adgangskode2026").contains(QStringLiteral("guess")));
    CHECK(problem("Kirsten Sørensen", {QStringLiteral("Kirsten Sørensen")}).contains(QStringLiteral("guess")));
    CHECK(problem("hestevognen12").isEmpty());
    CHECK(problem("en brobygger i regnvejr").isEmpty());
}
