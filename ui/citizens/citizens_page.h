// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/slice.h"

class QAction;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class CitizenList;
class CitizenView;
class LikelyPairsList;

/// "Borgere": the search-first list, and behind it one citizen's page.
class CitizensPage final : public Page, public OpensTargets, public EditsCitizens {
    Q_OBJECT
public:
    explicit CitizensPage(PageContext& context, QWidget* parent = nullptr);

    void openTarget(const Target& target) override;
    TabId tabInFront() const override;
    std::optional<qint64> recordInFront() const override;
    void editCitizen(QWidget* over, CitizenId citizen, const QString& first) override;
    void retranslate() override;
    QList<const ActionCollection*> commandsWithin() const override;
    void makeCommandsWithin() override;
    void reveal(const QAction* commandWithin) override;

private:
    void showList();
    void showCitizen(CitizenId citizen);
    void newCitizen();
    void addMore(const QList<QAction*>& commands);
    void showPairs();
    QList<CitizenId> citizensUnderWay() const;

    PageContext m_context;
    QStackedWidget* m_stack;
    CitizenList* m_list;
    CitizenView* m_view = nullptr;
    LikelyPairsList* m_pairs;
    QPushButton* m_more = nullptr;
};

} // namespace brobygger
