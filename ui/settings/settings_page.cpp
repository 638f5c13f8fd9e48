// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/kit/actions.h"
#include "ui/kit/front_pages.h"
#include "ui/kit/scrolling.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/areas_section.h"
#include "ui/settings/codes_section.h"
#include "ui/settings/deadlines_section.h"
#include "ui/settings/measurements_section.h"
#include "ui/settings/organisation_section.h"
#include "ui/settings/plain_files_section.h"
#include "ui/settings/programme_section.h"
#include "ui/settings/safety_section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int groupsWidth = 172;
constexpr int groupHeight = 36;
} // namespace

SettingsPage::SettingsPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_groups(new QListWidget)
    , m_stack(new FrontPages) {
    setObjectName(QStringLiteral("settingsPage"));
    m_groups->setObjectName(QStringLiteral("settingsGroups"));
    m_groups->setFixedWidth(groupsWidth);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addGroup({new OrganisationSection(context, messages())});
    addGroup({new ProgrammeSection(context, messages()), new AreasSection(context, messages())});
    addGroup({new DeadlinesSection(context, messages()), new CodesSection(context, messages())});
    addGroup({new MeasurementsSection(context, messages())});
    addGroup({new SafetySection(context, messages()), new PlainFilesSection(context, messages())});
    addGroup({new AppearanceSection(context, messages())});
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_groups);
    row->addWidget(m_stack, 1);
    content()->addLayout(row, 1);
    connect(m_groups, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // For other pages, which lead here when a letter lacks what stands in this group.
    context.actions.add({QStringLiteral("settings.organisation"), [] { return tr("Settings of the organisation"); },
                         [] { return tr("Name, telephone and whatever else stands in letters and sheets"); }, {}, {},
                         [this] { m_groups->setCurrentRow(0); }});
    SettingsPage::retranslate();
    m_groups->setCurrentRow(0);
}

void SettingsPage::addGroup(const QList<QWidget*>& sections) {
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
}

void SettingsPage::retranslate() {
    header()->setTitle(tr("Settings"));
    m_groups->setAccessibleName(tr("Groups of settings"));
    const QStringList names = {tr("Organisation"), tr("Programme"), tr("Deadlines and lists"), tr("Questionnaires"),
                               tr("Security"),     tr("Screen and figures")};
    for (int i = 0; i < m_groups->count(); ++i) {
        m_groups->item(i)->setText(names.value(i));
    }
}

} // namespace brobygger
