// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restore.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace brobygger {

/// What a backup would replace: both files side by side, and the decision. Nothing is changed by it.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(const Restore& restore, const Result<FileSummary>& present, QWidget* parent);
    /// Whether those who were erased since shall be erased again; true as well when there are none.
    bool isErasingAgain() const;

private:
    void askAboutErased(QVBoxLayout* column, qsizetype erased);
    void compare(QGridLayout* grid, const FileSummary& arriving, const Result<FileSummary>& present);

    QCheckBox* m_erase = nullptr; ///< only when somebody would come back
};

} // namespace brobygger
