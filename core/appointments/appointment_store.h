// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/appointments/noshow_figures.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How appointments are kept. Decides nothing.
class AppointmentStore final {
public:
    explicit AppointmentStore(Database& database)
        : m_database(database) {}

    std::optional<AppointmentRow> find(AppointmentId id) const;
    QList<AppointmentRow> ofCitizen(CitizenId citizen) const;
    QList<AppointmentRow> between(QDate from, QDate to, qsizetype offset, qsizetype limit) const;
    qsizetype countBetween(QDate from, QDate to) const;
    /// The first one at or after `now` that nothing has become of; invalid when there is none.
    QDateTime nextOf(CitizenId citizen, const QDateTime& now) const;
    /// Whether a plan of accompaniment follows to it.
    bool isFollowed(AppointmentId id) const;
    /// Whose stored next appointment lies before `now`.
    QList<CitizenId> withPassedNext(const QDateTime& now) const;
    NoShowFigures figuresOf(CitizenId citizen, const QDateTime& until) const;
    /// From a day to the day before another, of everybody.
    NoShowFigures figuresBetween(QDate from, QDate before) const;

    void insert(Write& write, const Appointment& appointment);
    /// Writes and audits what differs; nothing when nothing does.
    void update(Write& write, const Appointment& before, const Appointment& after);
    void remove(Write& write, const Appointment& appointment);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Appointment>& table();

private:
    Database& m_database;
};

} // namespace brobygger
