// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/appointments/appointments.h"
#include "core/attachments/attachments.h"
#include "core/baselines/chart_baselines.h"
#include "core/citizens/citizen_facts.h"
#include "core/citizens/citizens.h"
#include "core/codes/code_lists.h"
#include "core/codes/codes.h"
#include "core/comparisons/comparisons.h"
#include "core/considerations/considerations.h"
#include "core/contacts/contacts.h"
#include "core/cooperation/agreements.h"
#include "core/cooperation/clinics.h"
#include "core/cooperation/commitments.h"
#include "core/correspondence/correspondence.h"
#include "core/costs/costs.h"
#include "core/courses/courses.h"
#include "core/documents/correction_notices.h"
#include "core/documents/documents.h"
#include "core/documents/own_templates/own_templates.h"
#include "core/drafts/drafts.h"
#include "core/evaluation/evaluations.h"
#include "core/evaluation/frozen_reports.h"
#include "core/filing/filings.h"
#include "core/focus_groups/focus_groups.h"
#include "core/imports/imports.h"
#include "core/improvement/pdsa_cycles.h"
#include "core/labour/labour_statuses.h"
#include "core/matching/matching.h"
#include "core/measurements/measurements.h"
#include "core/meetings/meetings.h"
#include "core/merging/merging.h"
#include "core/messages/messages.h"
#include "core/messages/referrer_answers.h"
#include "core/norms/population_norms.h"
#include "core/notes/notes.h"
#include "core/offers/offers.h"
#include "core/outreach/outreach_log.h"
#include "core/partner_forms/partner_forms.h"
#include "core/partners/partners.h"
#include "core/people/people.h"
#include "core/places/gazetteer.h"
#include "core/plan/plans.h"
#include "core/privacy/consents.h"
#include "core/programmes/parish_categories.h"
#include "core/programmes/programmes.h"
#include "core/reach/refusal_tallies.h"
#include "core/referrals/incoming_referrals.h"
#include "core/referrals/outgoing_referrals.h"
#include "core/retention/erasures.h"
#include "core/rights/restrictions.h"
#include "core/rights/rights_requests.h"
#include "core/screening/screenings.h"
#include "core/search/finder.h"
#include "core/security/audit_log.h"
#include "core/service_use/service_uses.h"
#include "core/settings/settings.h"
#include "core/storage/database_source.h"
#include "core/storage/file_lock.h"
#include "core/storage/records/session.h"
#include "core/timeline/timelines.h"
#include "core/todos/todos.h"
#include "core/visits/visits.h"
#include "core/volunteers/accompaniments.h"
#include "core/volunteers/volunteers.h"

#include <functional>
#include <memory>

namespace brobygger {

/// What the first run asks for.
struct FileSetup {
    QString language = QStringLiteral("da");
    QString organisation;
    QString organisationKind = QStringLiteral("municipality");
    QString programme; ///< of the shipped ones, unless `ownProgramme` is there
    QString worker;
    std::optional<Programme> ownProgramme = std::nullopt; ///< one that was written elsewhere
};

/// What becomes of what was saved when something happens to the file while it is open (see rescue).
enum class WhenMoved {
    SavedAtOnce,   ///< it is saved elsewhere before the next write is refused
    SavedWhenAsked ///< by Workspace::rescueWhenMoved, or when the workspace goes: a window first hides what it shows
};

/// Everything of one unlocked file: its connection and all its services, in the order they depend on each other. Locking
/// destroys it; nothing of it is global. Services are public members, so that a verb reads as a sentence:
/// workspace.citizens.register(person).
class Workspace final {
    // The ground comes first in memory, since the services below are built on it.
    struct Ground;
    std::unique_ptr<Ground> m_ground;

    explicit Workspace(std::unique_ptr<Ground> ground);
    static Result<void> make(const QString& path, const FileKey& key, const FileSetup& setup, const Clock& clock,
                             const std::function<Result<void>(Workspace&)>& fill);
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const FileKey& key, const Clock& clock,
                                                   LeftLock leftLock, WhenMoved whenMoved, Progress* upgrading);

public:
    /// What a new file is filled with before it gets its name: a demo municipality.
    using Fill = std::function<Result<void>(Workspace&)>;
    /// Makes a new file with its schema, coded lists, programme and filling, and opens it. It gets its name when all of that is
    /// in it and was found whole; nothing is left behind when it fails.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const FileKey& key, const FileSetup& setup,
                                                     const Clock& clock, const Fill& fill = {},
                                                     WhenMoved whenMoved = WhenMoved::SavedAtOnce);
    /// Opens a file to work in: takes its lock, backs it up before an upgrade and upgrades it. A lock that somebody may have
    /// left is respected unless it is said to be taken over (see FileLock).
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const FileKey& key, const Clock& clock,
                                                   LeftLock leftLock = LeftLock::Respected,
                                                   WhenMoved whenMoved = WhenMoved::SavedAtOnce);
    /// Whether opening a file would begin with what takes long in a large one: its upgrade, the digests of its records, the
    /// index of its search. False, too, when it does not open; then opening says why.
    static bool isUpgradeDue(const QString& path, const FileKey& key, LeftLock leftLock = LeftLock::Respected);
    /// Does that and closes the file again: for a window, on another thread than its own. Once `progress` is cancelled it ends
    /// soon (Cancelled). The file is then as it was; or, when only digests and index were still to be made, those that are
    /// missing are made at the next opening. Nothing is lost either way.
    static Result<void> bringUpToDate(const QString& path, const FileKey& key, const Clock& clock, LeftLock leftLock,
                                      Progress& progress);
    /// Opens a file to read only, also while another program works in it. Writes fail.
    static Result<std::unique_ptr<Workspace>> openToRead(const QString& path, const FileKey& key, const Clock& clock);
    /// A second workspace on a file that a window of this or another program has open: for an import, a backup or an export,
    /// which write while the window goes on. It takes no lock and brings nothing up to date. Its ids are never those of the
    /// window.
    static Result<std::unique_ptr<Workspace>> openBeside(const DatabaseSource& source, const Clock& clock);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    /// Once the name of the file leads to another file or to none, saves elsewhere what was saved, and returns the Error
    /// (Moved) that says where. For a file that is open to work in.
    Result<void> rescueWhenMoved();

    Session& session;
    ChangeFeed& feed;
    const Clock& clock;
    const Gazetteer& places;
    /// How a Task opens a connection of its own.
    DatabaseSource source() const;
    /// Whether a file that somebody chose may be read past the engine: not the open one under any of its names, nor its
    /// journals, since closing it again would end the engine's locks (Invalid; see headOfDataFile).
    Result<void> mayBeRead(const QString& path) const;

    Settings settings;
    Codes codes;
    CodeLists codeLists;
    AuditLog audit;
    Drafts drafts;
    Programmes programmes;
    Citizens citizens;
    Partners partners;
    People people;
    Courses courses;
    Todos todos;
    Plans plans;
    Consents consents;
    RightsRequests rightsRequests;
    Restrictions restrictions;
    IncomingReferrals incomingReferrals;
    Contacts contacts;
    Notes notes;
    ServiceUses serviceUses;
    LabourStatuses labourStatuses;
    Offers offers;
    OutgoingReferrals outgoingReferrals;
    Appointments appointments;
    CitizenFacts citizenFacts;
    ParishCategories parishCategories;
    Screenings screenings;
    Matching matching;
    Considerations considerations;
    OwnTemplates ownTemplates;
    Correspondence correspondence;
    Documents documents;
    CorrectionNotices correctionNotices;
    Filings filings;
    Visits visits;
    Costs costs;
    RefusalTallies refusalTallies;
    Comparisons comparisons;
    PopulationNorms populationNorms;
    FocusGroups focusGroups;
    PartnerForms partnerForms;
    ChartBaselines chartBaselines;
    PdsaCycles pdsaCycles;
    Agreements agreements;
    Commitments commitments;
    Meetings meetings;
    Attachments attachments;
    Clinics clinics;
    Volunteers volunteers;
    Accompaniments accompaniments;
    OutreachLog outreachLog;
    InstrumentSettings instruments;
    Measurements measurements;
    Merging merging;
    Imports imports;
    Messages messages;
    ReferrerAnswers referrerAnswers;
    Agenda agenda;
    Timelines timelines;
    Evaluations evaluations;
    FrozenReports frozenReports;
    Erasures erasures;
    Finder finder;
};

} // namespace brobygger
