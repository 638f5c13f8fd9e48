// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPrinter;

namespace brobygger {

struct PageContext;

/// The sheet of what is on this machine, to be looked at and printed.
class MachineSheetDialog final : public QDialog {
    Q_OBJECT
public:
    MachineSheetDialog(PageContext& context, QWidget* parent);

private:
    void print(QPrinter& printer);

    PageContext& m_context;
    QString m_html;
};

} // namespace brobygger
