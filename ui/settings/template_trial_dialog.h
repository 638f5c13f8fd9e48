// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

#include <QDialog>
#include <functional>

class QScrollArea;

namespace brobygger {

class PaperView;

/// A template filled with somebody who does not exist, as it will lie on the table, with the window of the envelope drawn in.
/// From here it is taken into use.
class TemplateTrialDialog final : public QDialog {
    Q_OBJECT
public:
    /// `html` as the paper takes it; `use` is called when the letter is to be used, after the dialog has closed. Without it
    /// there is only something to look at.
    TemplateTrialDialog(PageContext& context, const QString& title, const QString& html, std::function<void()> use,
                        QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    PaperView* m_paper;
    QScrollArea* m_scroll;
};

} // namespace brobygger
