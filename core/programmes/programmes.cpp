// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programmes.h"

#include "core/programmes/programme_store.h"
#include "core/storage/records/change_record.h"

#include <algorithm>
#include <optional>

namespace brobygger {

Result<Programme> Programmes::current() const { return find(m_settings.value(programmeInUse)); }

Result<Programme> Programmes::find(const QString& id, int version) const {
    return ProgrammeStore(m_session.database()).find(id, version);
}

Result<Undo> Programmes::use(const Programme& programme) {
    return m_session.write(QStringLiteral("programme.use"), [&](Write& write) -> Result<Undo> {
        ProgrammeStore store(write.database());
        const QString former = m_settings.value(programmeInUse);
        const bool isKept = static_cast<bool>(store.find(programme.id));
        if (isKept && former == programme.id) {
            return Undo();
        }
        if (!isKept) {
            store.insert(write, programme);
        }
        const QString formerSet = m_settings.value(programmeCriteriaSet);
        workBy(write, programme.id, QString());
        return Undo([this, id = programme.id, former, formerSet]() -> Result<void> {
            return m_session.write(QStringLiteral("programme.use.undo"), [&](Write& undoing) -> Result<void> {
                if (m_settings.value(programmeInUse) != id) {
                    return recordTouched();
                }
                workBy(undoing, former, formerSet);
                return {};
            });
        });
    });
}

void Programmes::workBy(Write& write, const QString& programme, const QString& criteriaSet) {
    m_settings.set(programmeInUse, programme);
    m_settings.set(programmeCriteriaSet, criteriaSet);
    write.happened(AuditAction::Changed, RecordKind::Programme, 0, 0, programme);
}

Result<void> Programmes::keepNext(Write& write, const Programme& before, const Programme& next) {
    ProgrammeStore(write.database()).insert(write, next);
    if (next.instruments == before.instruments && next.useSheets == before.useSheets) {
        return {};
    }
    for (ProgrammeWatcher* watcher : m_watchers) {
        if (Result<void> told = watcher->programmeChanged(write, next.id); !told) {
            return told;
        }
    }
    return {};
}

Result<Undo> Programmes::takeIn(Programme programme) {
    return m_session.write(QStringLiteral("programme.take_in"), [&](Write& write) -> Result<Undo> {
        const Result<Programme> before = ProgrammeStore(write.database()).find(programme.id);
        if (!before && before.error().kind != ErrorKind::NotFound) {
            return before.error();
        }
        const QString former = m_settings.value(programmeInUse);
        const QString formerSet = m_settings.value(programmeCriteriaSet);
        const int given = programme.version;
        programme.version = before ? before->version : given;
        const bool isKnown = before && programme == *before;
        if (isKnown && former == programme.id) {
            return Undo();
        }
        if (!isKnown) {
            // Several workers who load one file count by one number, where theirs are not further on.
            programme.version = before ? std::max(before->version + 1, given) : given;
            if (const Result<void> next = keepNext(write, before ? *before : Programme(), programme); !next) {
                return next.error();
            }
        }
        const bool staysSet =
            former == programme.id && std::any_of(programme.criteriaSets.cbegin(), programme.criteriaSets.cend(),
                                                  [&formerSet](const CriteriaSet& set) { return set.id == formerSet; });
        workBy(write, programme.id, staysSet ? formerSet : QString());
        const std::optional<Programme> back = before && !isKnown ? std::optional(*before) : std::nullopt;
        return Undo([this, id = programme.id, left = programme.version, back, former, formerSet]() -> Result<void> {
            return m_session.write(QStringLiteral("programme.take_in.undo"), [&](Write& undoing) -> Result<void> {
                const Result<Programme> now = ProgrammeStore(undoing.database()).find(id);
                if (m_settings.value(programmeInUse) != id || !now || now->version != left) {
                    return recordTouched();
                }
                if (back) { // a version never changes once it is kept
                    Programme next = *back;
                    next.version = left + 1;
                    if (Result<void> kept = keepNext(undoing, *now, next); !kept) {
                        return kept;
                    }
                }
                workBy(undoing, former, formerSet);
                return {};
            });
        });
    });
}

Result<QList<Programme>> Programmes::kept() const { return ProgrammeStore(m_session.database()).newest(); }

Result<Undo> Programmes::revise(Programme programme) {
    return m_session.write(QStringLiteral("programme.revise"), [&](Write& write) -> Result<Undo> {
        const Result<Programme> former = ProgrammeStore(write.database()).find(programme.id);
        if (!former) {
            return former.error();
        }
        programme.version = former->version;
        if (programme == *former) {
            return Undo();
        }
        programme.version = former->version + 1;
        if (const Result<void> next = keepNext(write, *former, programme); !next) {
            return next.error();
        }
        return Undo([this, left = programme.version, back = *former]() -> Result<void> {
            return m_session.write(QStringLiteral("programme.revise.undo"), [&](Write& undoing) -> Result<void> {
                const Result<Programme> now = ProgrammeStore(undoing.database()).find(back.id);
                if (!now || now->version != left) { // a version never changes once it is kept
                    return recordTouched();
                }
                Programme next = back;
                next.version = left + 1;
                return keepNext(undoing, *now, next);
            });
        });
    });
}

} // namespace brobygger
