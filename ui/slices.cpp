// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slices.h"

#include "core/workspace/workspace.h"
#include "ui/agenda/agenda_page.h"
#include "ui/appointments/appointments_tab.h"
#include "ui/calendar/calendar_page.h"
#include "ui/citizens/citizens_page.h"
#include "ui/citizens/facts_tab.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/courses/course_tab.h"
#include "ui/courses/shared_plan_tab.h"
#include "ui/documents/documents_tab.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/improvement/improvement_page.h"
#include "ui/matching/matching_tab.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/measurements/together_tab.h"
#include "ui/notes/notes_tab.h"
#include "ui/notes/shared_notes_tab.h"
#include "ui/offers/offers_page.h"
#include "ui/people/people_tab.h"
#include "ui/plan/plan_tab.h"
#include "ui/plan/shared_goals_tab.h"
#include "ui/privacy/privacy_tab.h"
#include "ui/referrals/referrals_page.h"
#include "ui/rights/rights_tab.h"
#include "ui/screening/screening_tab.h"
#include "ui/settings/settings_page.h"
#include "ui/timeline/timeline_tab.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
/// A title as it is said in the language of the moment.
std::function<QString()> titledSlice(const char* title) {
    return [title] { return QCoreApplication::translate("Slices", title); };
}

/// How to make a page of this class, whose constructor takes the context.
template <class PageClass> std::function<Page*(PageContext&)> make() {
    return [](PageContext& context) { return new PageClass(context); };
}

/// How to make a tab of this class, whose constructor takes the context and the citizen.
template <class Tab> std::function<CitizenTab*(PageContext&, CitizenId)> makeTab() {
    return [](PageContext& context, CitizenId citizen) { return new Tab(context, citizen); };
}
} // namespace

// One line each: id, title, icon, shortcut, how to make it, and what waits there.
QList<PageEntry> pages() {
    return {
        {page::today, titledSlice(QT_TRANSLATE_NOOP("Slices", "Today")), IconName::Today, QKeySequence(Qt::CTRL | Qt::Key_1),
         make<AgendaPage>(), [](Workspace& workspace) { return workspace.agenda.countWaiting(workspace.clock.today()); }},
        {page::citizens, titledSlice(QT_TRANSLATE_NOOP("Slices", "Citizens")), IconName::Citizens,
         QKeySequence(Qt::CTRL | Qt::Key_2), make<CitizensPage>()},
        {page::referrals, titledSlice(QT_TRANSLATE_NOOP("Slices", "Referrals")), IconName::Referrals,
         QKeySequence(Qt::CTRL | Qt::Key_3), make<ReferralsPage>(),
         [](Workspace& workspace) { return static_cast<int>(workspace.incomingReferrals.count(IncomingView::Waiting)); }},
        {page::calendar, titledSlice(QT_TRANSLATE_NOOP("Slices", "Calendar")), IconName::Calendar,
         QKeySequence(Qt::CTRL | Qt::Key_4), make<CalendarPage>()},
        {page::offers, titledSlice(QT_TRANSLATE_NOOP("Slices", "Offers")), IconName::Offers, QKeySequence(Qt::CTRL | Qt::Key_5),
         make<OffersPage>()},
        {page::cooperation, titledSlice(QT_TRANSLATE_NOOP("Slices", "Cooperation")), IconName::Cooperation,
         QKeySequence(Qt::CTRL | Qt::Key_9), make<CooperationPage>()},
        {page::evaluation, titledSlice(QT_TRANSLATE_NOOP("Slices", "Evaluation")), IconName::Evaluation,
         QKeySequence(Qt::CTRL | Qt::Key_7), make<EvaluationPage>()},
        {page::improvement, titledSlice(QT_TRANSLATE_NOOP("Slices", "Improvement")), IconName::Improvement,
         QKeySequence(Qt::CTRL | Qt::Key_8), make<ImprovementPage>()},
        {page::settings, titledSlice(QT_TRANSLATE_NOOP("Slices", "Settings")), IconName::Settings,
         QKeySequence(Qt::CTRL | Qt::Key_Comma), make<SettingsPage>()},
    };
}

// One line each: id, title, how to make it, and how for the citizen who looks on; without the last the tab is hers alone.
QList<CitizenTabEntry> citizenTabs() {
    return {
        {tab::timeline, titledSlice(QT_TRANSLATE_NOOP("Slices", "Timeline")), makeTab<TimelineTab>()},
        {tab::course, titledSlice(QT_TRANSLATE_NOOP("Slices", "Course and plan")), makeTab<CourseTab>(),
         makeTab<SharedPlanTab>()},
        {tab::plan, titledSlice(QT_TRANSLATE_NOOP("Slices", "Goals and steps")), makeTab<PlanTab>(), makeTab<SharedGoalsTab>()},
        {tab::facts, titledSlice(QT_TRANSLATE_NOOP("Slices", "What is known")), makeTab<FactsTab>()},
        {tab::people, titledSlice(QT_TRANSLATE_NOOP("Slices", "People")), makeTab<PeopleTab>()},
        {tab::screening, titledSlice(QT_TRANSLATE_NOOP("Slices", "Screening")), makeTab<ScreeningTab>()},
        {tab::privacy, titledSlice(QT_TRANSLATE_NOOP("Slices", "Consent")), makeTab<PrivacyTab>()},
        {tab::rights, titledSlice(QT_TRANSLATE_NOOP("Slices", "Rights")), makeTab<RightsTab>()},
        {tab::offers, titledSlice(QT_TRANSLATE_NOOP("Slices", "Referrals and offers")), makeTab<MatchingTab>()},
        {tab::appointments, titledSlice(QT_TRANSLATE_NOOP("Slices", "Appointments")), makeTab<AppointmentsTab>()},
        {tab::measurements, titledSlice(QT_TRANSLATE_NOOP("Slices", "Measurements")), makeTab<MeasurementsTab>(),
         makeTab<TogetherTab>()},
        {tab::notes, titledSlice(QT_TRANSLATE_NOOP("Slices", "Notes")), makeTab<NotesTab>(), makeTab<SharedNotesTab>()},
        {tab::documents, titledSlice(QT_TRANSLATE_NOOP("Slices", "Documents")), makeTab<DocumentsTab>()},
    };
}

} // namespace brobygger
