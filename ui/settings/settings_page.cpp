// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/settings/access_section.h"
#include "ui/settings/areas_section.h"
#include "ui/settings/attachments_section.h"
#include "ui/settings/audit_section.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/codes_section.h"
#include "ui/settings/deadlines_section.h"
#include "ui/settings/envelope_section.h"
#include "ui/settings/measurements_section.h"
#include "ui/settings/organisation_section.h"
#include "ui/settings/plain_files_section.h"
#include "ui/settings/programme_section.h"
#include "ui/settings/safety_section.h"
#include "ui/settings/screen_and_figures_section.h"
#include "ui/settings/templates_section.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int groupsWidth = 172;
constexpr int groupHeight = 36;
} // namespace

SettingsPage::SettingsPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_organisation(new OrganisationSection(context, messages()))
    , m_groups(new QListWidget)
    , m_stack(new FrontPages) {
    setObjectName(QStringLiteral("settingsPage"));
    m_groups->setObjectName(QStringLiteral("settingsGroups"));
    m_groups->setFixedWidth(groupsWidth);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addGroup(Group::Organisation, {m_organisation});
    addGroup(Group::Programme, {new ProgrammeSection(context, messages()), new AreasSection(context, messages())});
    addGroup(Group::DeadlinesAndLists, {new DeadlinesSection(context, messages()), new CodesSection(context, messages())});
    addGroup(Group::Questionnaires, {new MeasurementsSection(context, messages())});
    addGroup(Group::Security, {new AccessSection(context, messages()), new SafetySection(context, messages()),
                               new BackupsSection(context, messages()), new PlainFilesSection(context, messages()),
                               new AttachmentsSection(context, messages())});
    addGroup(Group::Log, {new AuditSection(context, messages())});
    addGroup(Group::Letters, {new TemplatesSection(context, messages()), new EnvelopeSection(context, messages())});
    addGroup(Group::Screen, {new ScreenAndFiguresSection(context, messages())});
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_groups);
    row->addWidget(m_stack, 1);
    content()->addLayout(row, 1);
    connect(m_groups, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // For other pages, which lead here when a letter lacks what stands in this group.
    context.actions.add({command::enterOrganisation.toString(),
                         [] { return tr("Settings of the organisation"); },
                         [] { return tr("Name, telephone and whatever else stands in letters and sheets"); },
                         {},
                         {},
                         [this] { completeOrganisation(); }});
    SettingsPage::retranslate();
    bringToFront(Group::Organisation);
}

void SettingsPage::addGroup(Group group, const QList<QWidget*>& sections) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* section : sections) {
        column->addWidget(section);
    }
    column->addStretch();
    m_stack->addWidget(scrolling(inside));
    auto* item = new QListWidgetItem(m_groups);
    item->setSizeHint({0, groupHeight});
    item->setData(Qt::UserRole, QVariant::fromValue(group));
}

void SettingsPage::bringToFront(Group group) {
    for (int row = 0; row < m_groups->count(); ++row) {
        if (groupAt(row) == group) {
            m_groups->setCurrentRow(row);
        }
    }
}

void SettingsPage::completeOrganisation() {
    bringToFront(Group::Organisation);
    QWidget* field = m_organisation->firstMissing();
    field->setFocus(Qt::OtherFocusReason);
    // The page may only now be taking its place.
    QMetaObject::invokeMethod(
        m_organisation,
        [field, area = qobject_cast<QScrollArea*>(m_stack->currentWidget())] { area->ensureWidgetVisible(field); },
        Qt::QueuedConnection);
}

void SettingsPage::openTarget(const Target& target) {
    for (int row = 0; row < m_groups->count(); ++row) {
        if (!target.tab.isEmpty() && tabOf(groupAt(row)) == target.tab) {
            m_groups->setCurrentRow(row);
        }
    }
}

TabId SettingsPage::tabInFront() const { return tabOf(groupAt(m_groups->currentRow())); }

SettingsPage::Group SettingsPage::groupAt(int row) const { return m_groups->item(row)->data(Qt::UserRole).value<Group>(); }

TabId SettingsPage::tabOf(Group group) {
    switch (group) {
    case Group::Organisation: return section::organisation;
    case Group::Programme: return section::programme;
    case Group::DeadlinesAndLists: return section::deadlines;
    case Group::Questionnaires: return section::questionnaires;
    case Group::Security: return section::security;
    case Group::Log: return section::log;
    case Group::Letters: return section::letters;
    case Group::Screen: return section::screen;
    }
    return {};
}

QString SettingsPage::nameOf(Group group) {
    switch (group) {
    case Group::Organisation: return tr("Organisation");
    case Group::Programme: return tr("Programme");
    case Group::DeadlinesAndLists: return tr("Deadlines and lists");
    case Group::Questionnaires: return tr("Questionnaires");
    case Group::Security: return tr("Security");
    case Group::Log: return tr("Log");
    case Group::Letters: return tr("Letters");
    case Group::Screen: return tr("Screen and figures");
    }
    return {};
}

void SettingsPage::retranslate() {
    header()->setTitle(tr("Settings"));
    m_groups->setAccessibleName(tr("Groups of settings"));
    for (int row = 0; row < m_groups->count(); ++row) {
        m_groups->item(row)->setText(nameOf(groupAt(row)));
    }
}

} // namespace brobygger
