// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frame/band.h"

class QLabel;

namespace brobygger {

class Workspace;

/// The line below every page: the programme, that the file is encrypted and when it was last backed up, and
/// the day.
class StatusLine final : public Band {
    Q_OBJECT
public:
    explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);
    /// Reads everything again; cheap enough for every minute.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString programme() const;
    QString backup() const;

    Workspace& m_workspace;
    QLabel* m_programme;
    QLabel* m_safety;
    QLabel* m_day;
};

} // namespace brobygger
