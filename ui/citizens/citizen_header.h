// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/shell/slice.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace brobygger {

/// The card above a citizen's tabs: who it is, how to reach them safely, protection, what comes next, and the three things
/// one does most.
class CitizenHeader final : public QFrame {
    Q_OBJECT
public:
    CitizenHeader(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showChips(const Citizen& citizen);
    QString summary(const Citizen& citizen) const;
    void reveal();
    QPushButton* jump(const char* objectName, const char* tab, const char* command, ButtonRole role);

    PageContext& m_context;
    CitizenId m_citizen;
    QLabel* m_name;
    QHBoxLayout* m_chips;
    QPushButton* m_number;
    QLabel* m_summary;
    QPushButton* m_edit;
    QPushButton* m_note;
    QPushButton* m_appointment;
    QPushButton* m_find;
};

} // namespace brobygger
