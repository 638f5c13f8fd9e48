// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/service_uses.h"

#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/service_use/service_use_store.h"
#include "core/service_use/use_sheet_store.h"
#include "core/storage/records/put_back.h"

#include <algorithm>

namespace brobygger {

namespace {
/// What follows when a row of a citizen is another one now.
Result<void> planAgain(Write& write, const ServiceUse& use) {
    planUseSheets(write, {use.citizen});
    return {};
}

/// The row that a line of a sheet is about, as it is kept; none yet: nothing. NotFound when it is gone.
Result<std::optional<ServiceUse>> rowBehind(const ServiceUseStore& store, const UsePeriodSheet& sheet, const UseLine& line) {
    if (line.row.isValid()) {
        const auto row = store.find(line.row);
        return row && row->citizen == sheet.citizen ? Result<std::optional<ServiceUse>>(row)
                                                    : Result<std::optional<ServiceUse>>(recordGone());
    }
    for (const ServiceUse& row : line.isEntered() ? store.forCitizen(sheet.citizen) : QList<ServiceUse>()) {
        if (row.kind == line.kind && row.source == line.source && row.from == sheet.period.from && row.to == sheet.period.to) {
            return std::optional<ServiceUse>(row);
        }
    }
    return std::optional<ServiceUse>();
}

PutBack insertRow(Write& write, ServiceUse row) {
    row.id = write.newId<ServiceUse>();
    ServiceUseStore(write.database()).insert(write, row);
    return [row](Write& undoing) -> Result<void> {
        ServiceUseStore store(undoing.database());
        const auto now = store.find(row.id);
        if (!now || !isAsLeft<ServiceUseStore>(*now, row)) {
            return recordTouched();
        }
        store.remove(undoing, *now);
        return {};
    };
}

PutBack removeRow(Write& write, const ServiceUse& row) {
    ServiceUseStore(write.database()).remove(write, row);
    return [row](Write& undoing) -> Result<void> {
        ServiceUseStore(undoing.database()).insert(undoing, row);
        return {};
    };
}

/// Writes one line and returns how to put it back; empty when it stands in the file as it is.
Result<PutBack> saveLine(Write& write, const UsePeriodSheet& sheet, const UseLine& line) {
    const auto before = rowBehind(ServiceUseStore(write.database()), sheet, line);
    if (!before) {
        return before.error();
    }
    const std::optional<ServiceUse>& kept = *before;
    if (!line.isEntered()) {
        return kept ? removeRow(write, *kept) : PutBack();
    }
    if (!kept) {
        return insertRow(write, rowOf(sheet, line));
    }
    const ServiceUse after = rowOf(sheet, line, *kept);
    return after == *kept ? PutBack() : changeWithin<ServiceUseStore>(write, *kept, after);
}
} // namespace

QDate ServiceUses::birthDateOf(CitizenId citizen) const {
    const auto person = m_citizens.find(citizen);
    return person ? person->birthDate : QDate();
}

Problems ServiceUses::check(const ServiceUse& use) const {
    Problems problems = brobygger::check(use, birthDateOf(use.citizen), m_session.clock().today());
    problems.append(doubts(use, forCitizen(use.citizen)));
    return problems;
}

Result<Added<ServiceUse>> ServiceUses::add(const ServiceUse& use) {
    if (const Problems problems = check(use); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<ServiceUseStore>(m_session, QStringLiteral("service_use.add"), use, planAgain);
}

Result<Undo> ServiceUses::change(const ServiceUse& use) {
    return changeRecord<ServiceUseStore>(
        m_session, QStringLiteral("service_use.change"), use.id,
        [&](const ServiceUse& kept) -> Result<ServiceUse> {
            ServiceUse after = use;
            after.citizen = kept.citizen;
            const Problems problems = check(after);
            return problems.hasErrors() ? Result<ServiceUse>(invalid(problems)) : Result<ServiceUse>(after);
        },
        planAgain);
}

Result<Undo> ServiceUses::remove(ServiceUseId id) {
    return removeRecord<ServiceUseStore>(m_session, QStringLiteral("service_use.remove"), id, planAgain);
}

Result<Undo> ServiceUses::save(const UsePeriodSheet& sheet) {
    const Problems problems = brobygger::check(sheet, birthDateOf(sheet.citizen), m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("service_use.sheet"), [&](Write& write) -> Result<Undo> {
        QList<PutBack> written;
        for (const UseLine& line : sheet.lines) {
            const Result<PutBack> one = saveLine(write, sheet, line);
            if (!one) {
                return one.error();
            }
            if (*one) {
                written.prepend(*one);
            }
        }
        if (written.isEmpty()) {
            return Undo();
        }
        planUseSheets(write, {sheet.citizen});
        return Undo([&session = m_session, written, citizen = sheet.citizen]() -> Result<void> {
            return session.write(QStringLiteral("service_use.sheet.undo"), [&](Write& undoing) -> Result<void> {
                for (const PutBack& putBack : written) {
                    if (const Result<void> done = putBack(undoing); !done) {
                        return done;
                    }
                }
                planUseSheets(undoing, {citizen});
                return {};
            });
        });
    });
}

Result<void> ServiceUses::courseChanged(Write& write, const Course& course) {
    planUseSheets(write, {course.citizen});
    return {};
}

Result<void> ServiceUses::programmeChanged(Write& write, const QString& programmeId) {
    planUseSheets(write, UseSheetStore(write.database()).citizensIn(programmeId));
    return {};
}

std::optional<ServiceUse> ServiceUses::find(ServiceUseId id) const { return ServiceUseStore(m_session.database()).find(id); }

QList<ServiceUse> ServiceUses::forCitizen(CitizenId citizen) const {
    return ServiceUseStore(m_session.database()).forCitizen(citizen);
}

UsePeriodSheet ServiceUses::sheet(CitizenId citizen, const UsePeriod& period) const {
    const QList<ServiceUse> rows = forCitizen(citizen);
    QStringList kinds;
    for (const Code& code : m_codes.validOn(QStringLiteral("service_kind"), m_session.clock().today())) {
        kinds << code.id;
    }
    for (const ServiceUse& row : rows) { // one of a kind that is no longer chosen is not lost
        if (row.from == period.from && row.to == period.to && !kinds.contains(row.kind)) {
            kinds << row.kind;
        }
    }
    return sheetOf(citizen, period, kinds, rows);
}

} // namespace brobygger
