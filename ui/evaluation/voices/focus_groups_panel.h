// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "ui/shell/slice.h"

namespace brobygger {

class FocusGroupList;
class FocusParticipantList;
class FocusQuoteList;
class FocusThemeList;
class FrontTabs;

/// Fokusgrupper: the list of them, and below it in tabs who took part in the one that is chosen, what was talked about and what
/// was said. Stands on a page, whose messages tell what was done and offer to take it back.
class FocusGroupsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FocusGroupsPanel(PageContext& context, QWidget* parent = nullptr);
    void retranslate();

private:
    void followGroup();

    FocusGroupList* m_groups;
    FrontTabs* m_tabs;
    FocusParticipantList* m_participants;
    FocusThemeList* m_themes;
    FocusQuoteList* m_quotes;
    FocusGroupId m_group; ///< whose parts the tabs show
};

} // namespace brobygger
