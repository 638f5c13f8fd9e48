// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_facts.h"

#include "core/citizens/fact_store.h"
#include "core/storage/records/change_record.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct CitizenFactsWords {
    Q_DECLARE_TR_FUNCTIONS(CitizenFacts)
};

bool isNumber(const QString& value) {
    bool isWhole = false;
    value.toInt(&isWhole);
    return isWhole; // the ids of choices are words
}

constexpr int highestNumber = 99; // of children, illnesses, years: three digits are a slip of the keys

Problems check(const Fact& fact, QDate today) {
    Problems problems;
    if (fact.code.isEmpty() || fact.value.isEmpty()) {
        problems.error(QStringLiteral("value"), CitizenFactsWords::tr("Choose what is known."));
    } else if (const QString wrong = numberProblem(fact.value); isNumber(fact.value) && !wrong.isEmpty()) {
        problems.error(QStringLiteral("value"), wrong);
    }
    if (!fact.asOf.isValid() || fact.asOf > today) {
        problems.error(QStringLiteral("asOf"), CitizenFactsWords::tr("Say from which day this is known. It cannot lie ahead."));
    }
    return problems;
}
} // namespace

QString numberProblem(const QString& answer) {
    bool isWhole = false;
    const int number = answer.toInt(&isWhole);
    if (!isWhole || number < 0) {
        return CitizenFactsWords::tr("Write a whole number.");
    }
    return number > highestNumber ? CitizenFactsWords::tr("The number is too high. Write at most %1.").arg(highestNumber)
                                  : QString();
}

Result<FactId> CitizenFacts::record(const Fact& fact) {
    FactId id;
    const Result<void> recorded = m_session.write(QStringLiteral("fact.record"), [&](Write& write) -> Result<void> {
        if (const Problems problems = check(fact, write.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        Fact kept = fact;
        kept.id = id = write.newId<Fact>();
        FactStore(write.database()).insert(write, kept);
        return {};
    });
    return recorded ? Result<FactId>(id) : Result<FactId>(recorded.error());
}

Result<Undo> CitizenFacts::record(const QList<Fact>& facts) {
    return m_session.write(QStringLiteral("fact.record"), [&](Write& write) -> Result<Undo> {
        FactStore store(write.database());
        QList<Fact> recorded;
        for (Fact fact : facts) {
            if (const Problems problems = check(fact, write.clock().today()); problems.hasErrors()) {
                return invalid(problems);
            }
            fact.id = write.newId<Fact>();
            store.insert(write, fact);
            recorded.append(fact);
        }
        return Undo([this, recorded] { return takeBack(recorded); });
    });
}

Result<void> CitizenFacts::takeBack(const QList<Fact>& recorded) {
    return m_session.write(QStringLiteral("fact.record.undo"), [&](Write& write) -> Result<void> {
        FactStore store(write.database());
        for (const Fact& fact : recorded) {
            const QList<Fact> kept = store.forCitizen(fact.citizen);
            if (std::none_of(kept.begin(), kept.end(), [&fact](const Fact& other) { return other.id == fact.id; })) {
                return recordGone();
            }
            store.remove(write, fact);
        }
        return {};
    });
}

QHash<QString, Fact> CitizenFacts::newest(CitizenId citizen, QDate day) const {
    QHash<QString, Fact> facts;
    for (const Fact& fact : FactStore(m_session.database()).forCitizen(citizen)) {
        if (fact.asOf <= day) {
            facts.insert(fact.code, fact);
        }
    }
    return facts;
}

QList<Fact> CitizenFacts::history(CitizenId citizen, const QString& code) const {
    QList<Fact> facts;
    for (const Fact& fact : FactStore(m_session.database()).forCitizen(citizen)) {
        if (fact.code == code) {
            facts.prepend(fact);
        }
    }
    return facts;
}

} // namespace brobygger
