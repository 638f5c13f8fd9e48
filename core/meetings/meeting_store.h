// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How meetings are kept.
class MeetingStore final {
public:
    explicit MeetingStore(Database& database)
        : m_database(database) {}

    std::optional<Meeting> find(MeetingId id) const;
    std::optional<MeetingRow> row(MeetingId id) const;
    /// Those to come first, the next one first, then the others, the newest first.
    QList<MeetingRow> window(bool withOver, qsizetype offset, qsizetype limit) const;
    qsizetype count(bool withOver) const;

    void insert(Write& write, const Meeting& meeting);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Meeting& before, const Meeting& after);
    void remove(Write& write, const Meeting& meeting);

    static const StoreTable<Meeting>& table();

private:
    Database& m_database;
};

/// How it is kept who takes part.
class MeetingParticipantStore final {
public:
    explicit MeetingParticipantStore(Database& database)
        : m_database(database) {}

    std::optional<MeetingParticipant> find(MeetingParticipantId id) const;
    /// The citizen first, then as they were entered.
    QList<MeetingParticipantRow> ofMeeting(MeetingId meeting) const;

    void insert(Write& write, const MeetingParticipant& participant);
    void update(Write& write, const MeetingParticipant& before, const MeetingParticipant& after);
    void remove(Write& write, const MeetingParticipant& participant);

    static const StoreTable<MeetingParticipant>& table();

private:
    Database& m_database;
};

/// How the points of the agenda are kept.
class MeetingPointStore final {
public:
    explicit MeetingPointStore(Database& database)
        : m_database(database) {}

    std::optional<MeetingPoint> find(MeetingPointId id) const;
    /// In the order they are talked about.
    QList<MeetingPoint> ofMeeting(MeetingId meeting) const;

    void insert(Write& write, const MeetingPoint& point);
    void update(Write& write, const MeetingPoint& before, const MeetingPoint& after);
    void remove(Write& write, const MeetingPoint& point);

    static const StoreTable<MeetingPoint>& table();

private:
    Database& m_database;
};

/// How decisions are kept.
class MeetingDecisionStore final {
public:
    explicit MeetingDecisionStore(Database& database)
        : m_database(database) {}

    std::optional<MeetingDecision> find(MeetingDecisionId id) const;
    /// As they were made.
    QList<MeetingDecisionRow> ofMeeting(MeetingId meeting) const;

    void insert(Write& write, const MeetingDecision& decision);
    void remove(Write& write, const MeetingDecision& decision);

    static const StoreTable<MeetingDecision>& table();

private:
    Database& m_database;
};

} // namespace brobygger
