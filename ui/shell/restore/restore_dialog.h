// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restore.h"

#include <QDialog>

class QGridLayout;

namespace brobygger {

/// What a backup would replace: both files side by side, and the decision. Nothing is changed by it.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(const Restore& restore, const Result<FileSummary>& present, QWidget* parent);

private:
    void compare(QGridLayout* grid, const FileSummary& arriving, const Result<FileSummary>& present);
};

} // namespace brobygger
