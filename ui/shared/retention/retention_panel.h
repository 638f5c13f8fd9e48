// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/retention/retention.h"
#include "ui/shell/slice.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace brobygger {

class Facts;
class MessageBar;
class ProgressPanel;

/// How long what stands about one citizen is kept, what stands in the way of erasing it, where all of it lies, and the erasing
/// itself. It stays when the citizen is gone and then shows what is left.
class RetentionPanel final : public QWidget {
    Q_OBJECT
public:
    RetentionPanel(const PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Before the citizen goes: who shows the citizen's page leaves it.
    void aboutToErase();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showStanding();
    void showPlaces();
    void askBackups();
    void showOutside();
    void ask(ErasureReason reason, const QString& problem);
    void prove(ErasureReason reason, const QString& passphrase);
    void erase(ErasureReason reason);
    void sweep();
    void setBusy(const QString& words);

    PageContext m_context; ///< by value: the citizen's page, which lent it, may go before this does
    CitizenId m_citizen;
    QLabel* m_who; ///< stays when the citizen is gone
    QLabel* m_standing;
    QLabel* m_deadline;
    QLabel* m_lies;
    Facts* m_places;
    QLabel* m_outside;
    QLabel* m_remark;
    QPushButton* m_erase;
    ProgressPanel* m_progress;
    MessageBar* m_messages;
    QStringList m_plainFiles; ///< as they were before the citizen went
    QStringList m_backups;    ///< path and day of each
    std::unique_ptr<Task> m_task;
};

/// The panel in a dialog over this window; what shows the citizen is left before the citizen goes.
void openRetentionDialog(QWidget* over, const PageContext& context, CitizenId citizen);

} // namespace brobygger
