// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

class QLabel;

namespace brobygger {

class Card;
class PeopleList;

/// Who stands around the citizen: next of kin, guardian, own doctor, caseworker, home nurse … Above the list stands what was
/// written about them in one line of the particulars.
class PeopleTab final : public CitizenTab {
    Q_OBJECT
public:
    PeopleTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;
    void showWhole(bool isWhole) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLines();

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    QLabel* m_lines;
    PeopleList* m_list;
};

} // namespace brobygger
