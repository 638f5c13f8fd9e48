// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasures.h"

#include "core/retention/erasure_store.h"
#include "core/retention/retention_rules.h"
#include "core/retention/retention_store.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

namespace brobygger {

namespace {
struct ErasureWords {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

/// The window goes on reading, for moments only, and no journal is emptied while somebody reads.
Result<void> emptyJournal(Database& database, const Progress& progress) {
    constexpr int attempts = 100;
    constexpr unsigned long pauseMs = 100;
    Result<void> emptied = database.checkpoint();
    for (int attempt = 1;
         attempt < attempts && !emptied && emptied.error().cause == FailureCause::Busy && !progress.isCancelled(); ++attempt) {
        QThread::msleep(pauseMs);
        emptied = database.checkpoint();
    }
    return emptied;
}

/// With the rule that holds for the citizen and the archive hold.
RetentionRow ruled(RetentionRow row, const QList<RetentionRule>& rules, const ArchiveHold& hold) {
    for (const RetentionRule& rule : rules) {
        if (rule.kind == row.rule.kind) {
            row.rule = rule;
        }
    }
    row.dueOn = erasureDueOn(row.from, row.rule);
    if (hold.isOn) {
        row.blocks.append(ErasureBlock::ArchiveHold);
    }
    return row;
}
} // namespace

QList<RetentionRule> Erasures::rules() const {
    QList<RetentionRule> rules = proposedRetention(m_settings.value(organisationKind));
    for (const RetentionRule& decided : retentionFromText(m_settings.value(retentionRulesSetting))) {
        for (RetentionRule& rule : rules) {
            if (rule.kind == decided.kind) {
                rule = decided;
            }
        }
    }
    return rules;
}

Result<Undo> Erasures::setRules(const QList<RetentionRule>& rules) {
    if (const Problems problems = checkRetention(rules); problems.hasErrors()) {
        return invalid(problems);
    }
    return changeSetting(m_session, m_settings, retentionRulesSetting, retentionText(rules));
}

ArchiveHold Erasures::archiveHold() const {
    const bool isMunicipality = m_settings.value(organisationKind) == QStringLiteral("municipality");
    return archiveHoldFromText(m_settings.value(archiveHoldSetting), isMunicipality);
}

Result<Undo> Erasures::liftArchiveHold(QDate on, const QString& reference) {
    if (const Problems problems = checkLifting(on, reference, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return changeSetting(m_session, m_settings, archiveHoldSetting, archiveHoldText({false, on, reference.trimmed()}));
}

Result<Undo> Erasures::setArchiveHold() {
    return changeSetting(m_session, m_settings, archiveHoldSetting, archiveHoldText({true, {}, {}}));
}

QList<RetentionRow> Erasures::due() const {
    const QDate today = m_session.clock().today();
    const QList<RetentionRule> all = rules();
    const ArchiveHold hold = archiveHold();
    QList<RetentionRow> rows;
    for (const RetentionRow& row : RetentionStore(m_session.database()).withoutOpenCourse(today)) {
        if (const RetentionRow standing = ruled(row, all, hold); standing.isDueOn(today)) {
            rows.append(standing);
        }
    }
    return rows;
}

std::optional<RetentionRow> Erasures::standing(CitizenId citizen) const {
    const auto row = RetentionStore(m_session.database()).find(citizen, m_session.clock().today());
    return row ? std::optional(ruled(*row, rules(), archiveHold())) : std::nullopt;
}

QList<ErasureCount> Erasures::places(CitizenId citizen) const { return ErasureStore(m_session.database()).places(citizen); }

QStringList Erasures::plainFiles(CitizenId citizen) const { return ErasureStore(m_session.database()).plainFiles(citizen); }

QList<Tombstone> Erasures::erased() const { return ErasureStore(m_session.database()).tombstones(); }

Result<void> Erasures::erase(CitizenId citizen, ErasureReason reason) {
    const auto erased = m_session.write(QStringLiteral("citizen.erase"), [&](Write& write) -> Result<void> {
        const auto row = standing(citizen);
        if (!row) {
            return Error{ErrorKind::NotFound, ErasureWords::tr("The citizen is not in the file any more.")};
        }
        if (const Problems problems = checkErasure(*row, reason, m_session.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        ErasureStore(write.database()).erase(write, citizen, reason, row->rule.kind);
        m_settings.set(sweepDueSetting, true);
        return {};
    });
    if (erased) {
        for (const UnkeptDraft& draft : m_drafts.unkept()) { // what a full disk did not take is in memory alone
            if (draft.citizen == citizen.value()) {
                m_drafts.discard(draft.name);
            }
        }
    }
    return erased;
}

Result<int> Erasures::eraseAgain() {
    const QList<ErasedSince> erased = erasedSinceFromText(m_settings.value(eraseAgainSetting));
    if (erased.isEmpty()) {
        return 0;
    }
    return m_session.write(QStringLiteral("citizen.erase"), [&](Write& write) -> Result<int> {
        ErasureStore store(write.database());
        int again = 0;
        for (const ErasedSince& each : erased) {
            const CitizenId citizen(each.citizen);
            if (RetentionStore(write.database()).find(citizen, m_session.clock().today())) {
                store.erase(write, citizen, erasureReasonFromCode(each.reason), retentionKindFromCode(each.rule));
                ++again;
            }
        }
        m_settings.set(eraseAgainSetting, QString());
        m_settings.set(sweepDueSetting, m_settings.value(sweepDueSetting) || again > 0);
        return again;
    });
}

Result<void> sweepErased(const DatabaseSource& source, const Progress& progress) {
    const auto database = source.open(AccessMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    Migrator::stopWhenCancelled(**database, progress);
    if (auto swept = (*database)->tryExecute("VACUUM"); !swept) {
        return swept;
    }
    return emptyJournal(**database, progress);
}

} // namespace brobygger
