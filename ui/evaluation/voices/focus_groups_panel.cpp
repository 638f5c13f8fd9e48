// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/focus_groups_panel.h"

#include "ui/evaluation/voices/focus_group_list.h"
#include "ui/evaluation/voices/focus_part_list.h"
#include "ui/kit/layout/front_pages.h"

#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int partsStretch = 3; ///< beside 2 for the groups: there are more of them
} // namespace

FocusGroupsPanel::FocusGroupsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_groups(new FocusGroupList(context))
    , m_tabs(new FrontTabs)
    , m_participants(new FocusParticipantList(context))
    , m_themes(new FocusThemeList(context))
    , m_quotes(new FocusQuoteList(context)) {
    m_tabs->setObjectName(QStringLiteral("focusTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(m_participants);
    m_tabs->addList(m_themes);
    m_tabs->addList(m_quotes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_groups, 2);
    layout->addWidget(m_tabs, partsStretch);
    setFocusProxy(m_groups);
    connect(m_groups, &FocusGroupList::groupChosen, this, &FocusGroupsPanel::followGroup);
    retranslate();
}

void FocusGroupsPanel::retranslate() {
    m_tabs->setAccessibleName(tr("What belongs to the focus group"));
    m_tabs->setTabText(0, tr("Participants"));
    m_tabs->setTabText(1, tr("Themes"));
    m_tabs->setTabText(2, tr("Quotes"));
    m_groups->retranslate();
    m_participants->retranslate();
    m_themes->retranslate();
    m_quotes->retranslate();
}

void FocusGroupsPanel::followGroup() {
    const FocusGroupId group = m_groups->currentGroup();
    if (group == m_group) {
        return; // the list was read anew
    }
    m_group = group;
    m_participants->setGroup(group);
    m_themes->setGroup(group);
    m_quotes->setGroup(group);
}

} // namespace brobygger
