// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/store_table.h"
#include "core/volunteers/accompaniment.h"

namespace brobygger {

/// How plans of accompaniment are kept.
class AccompanimentPlanStore final {
public:
    explicit AccompanimentPlanStore(Database& database)
        : m_database(database) {}

    std::optional<AccompanimentPlan> find(AccompanimentPlanId id) const;
    /// Those that go on first, then the last begun.
    QList<AccompanimentPlan> ofCitizen(CitizenId citizen) const;
    /// Those of a volunteer that have not been ended.
    QList<AccompanimentPlan> openOf(VolunteerId volunteer) const;

    void insert(Write& write, const AccompanimentPlan& plan);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const AccompanimentPlan& before, const AccompanimentPlan& after);
    void remove(Write& write, const AccompanimentPlan& plan);

    static const StoreTable<AccompanimentPlan>& table();

private:
    Database& m_database;
};

/// How their steps are kept.
class AccompanimentStepStore final {
public:
    explicit AccompanimentStepStore(Database& database)
        : m_database(database) {}

    std::optional<AccompanimentStep> find(AccompanimentStepId id) const;
    std::optional<AccompanimentStep> ofAppointment(AppointmentId appointment) const;
    /// By the time of their appointments.
    QList<AccompanimentStep> ofPlan(AccompanimentPlanId plan) const;

    void insert(Write& write, const AccompanimentStep& step);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const AccompanimentStep& before, const AccompanimentStep& after);
    void remove(Write& write, const AccompanimentStep& step);

    static const StoreTable<AccompanimentStep>& table();

private:
    Database& m_database;
};

} // namespace brobygger
