// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation_draft_forms.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/courses/taking_part_dialog.h"
#include "ui/evaluation/voices/focus_group_dialog.h"
#include "ui/evaluation/voices/year_form_dialog.h"
#include "ui/improvement/cycle_dialog.h"
#include "ui/measurements/labour/labour_dialog.h"
#include "ui/measurements/service_use/use_row_dialog.h"
#include "ui/measurements/service_use/use_sheet_dialog.h"
#include "ui/shell/ids.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> entryTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

/// The rest is whose sheet it is and its two days.
bool openSheetDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const QStringList parts = rest.split(QLatin1Char('/'));
    const CitizenId citizen = CitizenId::fromString(parts.value(0));
    const UsePeriod period{fromIsoDate(parts.value(1)), fromIsoDate(parts.value(2))};
    const bool isThere = period.from.isValid() && period.to.isValid() && context.workspace.citizens.find(citizen).has_value();
    if (isThere) {
        openUseSheet(page, context, citizen, period);
    }
    return isThere;
}

bool openNewUseDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    ServiceUse use;
    use.citizen = citizen;
    openUseRow(page, context, use);
    return true;
}

bool openUseDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto use = context.workspace.serviceUses.find(ServiceUseId::fromString(rest));
    if (use) {
        openUseRow(page, context, *use);
    }
    return use.has_value();
}

bool openNewLabourDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    LabourStatus status;
    status.citizen = citizen;
    status.from = context.workspace.clock.today();
    openLabourStatus(page, context, status);
    return true;
}

bool openLabourDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto status = context.workspace.labourStatuses.find(LabourStatusId::fromString(rest));
    if (status) {
        openLabourStatus(page, context, *status);
    }
    return status.has_value();
}

bool openTakingPartDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto course = context.workspace.courses.find(CourseId::fromString(rest));
    if (course) {
        openTakingPart(page, context, *course);
    }
    return course.has_value();
}

bool openFocusGroupDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto group = context.workspace.focusGroups.find(FocusGroupId::fromString(rest));
    const bool isThere = group || rest == QLatin1String("0");
    if (isThere) {
        openFocusGroup(page, context, group);
    }
    return isThere;
}

/// What belongs to a focus group; the rest is which one, and which part of it or 0 for a new one.
template <class Part, void (*open)(QWidget*, PageContext&, const Part&)>
bool openFocusPartDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const FocusGroups& groups = context.workspace.focusGroups;
    const QString id = rest.section(QLatin1Char('/'), 1);
    Part part;
    part.group = FocusGroupId::fromString(rest.section(QLatin1Char('/'), 0, 0));
    const auto known = groups.find(Id<Part>::fromString(id));
    const bool isThere = groups.find(part.group) && (known || id == QLatin1String("0"));
    if (isThere) {
        open(page, context, known.value_or(part));
    }
    return isThere;
}

bool openYearFormDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto form = context.workspace.partnerForms.find(PartnerYearFormId::fromString(rest));
    const bool isThere = form || rest == QLatin1String("0");
    if (isThere) {
        openYearForm(page, context, form);
    }
    return isThere;
}

bool openResearchDraft(QWidget*, PageContext& context, CitizenId, const QString&) {
    context.navigator.open({page::evaluation, {}, {}, {}, 0, command::researchExtract});
    return true;
}
} // namespace

QList<DraftForm> evaluationDraftForms() {
    return {
        {QStringLiteral("use-sheet/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Sheet of service use")), openSheetDraft},
        {QStringLiteral("use-row/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "New row of service use")), openNewUseDraft},
        {QStringLiteral("use-row-change/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Change of a row of service use")),
         openUseDraft},
        {QStringLiteral("labour/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "What the citizen lives on")),
         openNewLabourDraft},
        {QStringLiteral("labour-change/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Change of what the citizen lives on")),
         openLabourDraft},
        {QStringLiteral("taking-part/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Asked to take part")),
         openTakingPartDraft},
        {QStringLiteral("focus-group/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Focus group")), openFocusGroupDraft},
        {QStringLiteral("focus-participant/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Participant of a focus group")),
         openFocusPartDraft<FocusParticipant, openFocusParticipant>},
        {QStringLiteral("focus-theme/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Theme of a focus group")),
         openFocusPartDraft<FocusTheme, openFocusTheme>},
        {QStringLiteral("focus-quote/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Quote of a focus group")),
         openFocusPartDraft<FocusQuote, openFocusQuote>},
        {QStringLiteral("year-form/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Partner's form of a year")),
         openYearFormDraft},
        {QStringLiteral("research/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Extract for research")), openResearchDraft},
        {QStringLiteral("pdsa/"), entryTitled(QT_TRANSLATE_NOOP("DraftForms", "Test in small scale")), openCycleDraft},
    };
}

} // namespace brobygger
