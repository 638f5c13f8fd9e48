// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_watcher.h"
#include "core/programmes/programme_watcher.h"
#include "core/service_use/service_use_rules.h"
#include "core/service_use/use_period_sheet.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Codes;

/// How often the citizens used doctor, hospital and medicine: single rows, and whole sheets of a period. Keeps which sheets
/// courses still ask for (use_sheet_plan), which the agenda reads.
class ServiceUses final : public CourseWatcher, public ProgrammeWatcher {
public:
    ServiceUses(Session& session, const Codes& codes, const Citizens& citizens)
        : m_session(session)
        , m_codes(codes)
        , m_citizens(citizens) {}

    /// Invalid with the fields to mend (check).
    Result<Added<ServiceUse>> add(const ServiceUse& use);
    /// Saves it as it now is. NotFound when it is not there any more, Invalid as add.
    Result<Undo> change(const ServiceUse& use);
    Result<Undo> remove(ServiceUseId id);

    /// Saves a sheet in one write with one Undo: a line with a number, or of unknown certainty, is a row; one that is emptied
    /// takes its row away. A new line of a kind, period and source that has a row already changes that one. Invalid with the
    /// kinds to mend as fields, NotFound when a row it was read from is not there any more; then nothing is saved.
    Result<Undo> save(const UsePeriodSheet& sheet);

    /// What is wrong with it, and in doubt: a form shows both (service_use_rules).
    Problems check(const ServiceUse& use) const;

    std::optional<ServiceUse> find(ServiceUseId id) const;
    /// The latest period first, then by kind.
    QList<ServiceUse> forCitizen(CitizenId citizen) const;
    /// What stands in the file for a period, with a line for each kind in use, and for others that have a row of that period.
    UsePeriodSheet sheet(CitizenId citizen, const UsePeriod& period) const;
    /// The start sheet: the 12 months before a start.
    UsePeriodSheet baselineSheet(CitizenId citizen, QDate start) const { return sheet(citizen, periodBefore(start)); }

    Result<void> courseChanged(Write& write, const Course& course) override;
    /// Works out again which sheets its courses ask for.
    Result<void> programmeChanged(Write& write, const QString& programmeId) override;

private:
    QDate birthDateOf(CitizenId citizen) const;

    Session& m_session;
    const Codes& m_codes;
    const Citizens& m_citizens;
};

} // namespace brobygger
