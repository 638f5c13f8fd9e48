// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/slice.h"

class QListWidget;
class QStackedWidget;

namespace brobygger {

class OrganisationSection;

/// What the file and the program are set to, in groups: the list at the left chooses one. Everything is kept as soon as one
/// leaves a field; there is nothing to save.
class SettingsPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext& context);
    void retranslate() override;
    /// A tab of the target is the group to bring to the front.
    void openTarget(const Target& target) override;
    TabId tabInFront() const override;

private:
    enum class Group { Organisation, Programme, DeadlinesAndLists, Questionnaires, Security, Log, Letters, Screen };

    void addGroup(Group group, const QList<QWidget*>& sections);
    void bringToFront(Group group);
    /// Leads to what is missing of the organisation.
    void completeOrganisation();
    Group groupAt(int row) const;
    /// By which one comes back to it after a lock.
    static TabId tabOf(Group group);
    /// What the list calls it.
    static QString nameOf(Group group);

    OrganisationSection* m_organisation;
    QListWidget* m_groups;
    QStackedWidget* m_stack;
};

} // namespace brobygger
