// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/slice.h"

class QListWidget;
class QStackedWidget;

namespace brobygger {

/// What the file and the program are set to, in groups: the list at the left chooses one. Everything is kept as soon as one
/// leaves a field; there is nothing to save.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext& context);
    void retranslate() override;

private:
    enum class Group { Organisation, Programme, DeadlinesAndLists, Questionnaires, Security, Screen };

    void addGroup(Group group, const QList<QWidget*>& sections);
    void bringToFront(Group group);
    /// What the list calls it.
    static QString nameOf(Group group);

    QListWidget* m_groups;
    QStackedWidget* m_stack;
};

} // namespace brobygger
