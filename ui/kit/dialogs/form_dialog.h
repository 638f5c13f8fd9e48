// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/kit/forms/form.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace brobygger {

class GrowingScrollArea;
class MessageBar;

/// A form over the page: title, fields, one primary button. Opened with open(), never waited for. It is as high as its
/// fields need and grows with them, up to the height of the screen; then they scroll. The focus begins in the first field.
/// Return saves outside fields of several lines, Ctrl+Return saves everywhere, Esc closes. Nothing is saved while an entry
/// cannot be read or a required choice is missing. With a DraftKeeper what is typed is kept a moment after it was begun;
/// closing an edited form keeps it too and the page offers it back; saving discards it. A draft that cannot be kept is told
/// once and tried again, and the form stays open with it.
class FormDialog final : public QDialog {
    Q_OBJECT
public:
    /// `save` does the work and says what is wrong; the dialog closes when it succeeds. After Cancelled it stays as it is and
    /// nothing is said: something is still asked, and the answer closes it (abandon).
    FormDialog(const QString& title, const QString& saveLabel, QWidget* parent, int columns = 2);

    Form* form() const { return m_form; }
    MessageBar* messages() const { return m_messages; }
    QPushButton* saveButton() const { return m_save; }
    void onSave(std::function<Result<void>()> save) { m_onSave = std::move(save); }
    /// What is wrong before anything is saved: said along with what cannot be read or has not been chosen. With an error
    /// among it `save` is not called.
    void onCheck(std::function<Problems()> check) { m_onCheck = std::move(check); }
    /// Call when all fields are made and filled: puts a kept draft into them.
    void setDraft(DraftKeeper keeper);

    /// Scrolls so that a field is seen: what the form has filled in by itself must not stay unseen.
    void showField(const QString& name);
    /// Saves as the button does.
    void submit();
    /// Keeps what is typed as a draft, also what was typed a moment ago, and closes without a question.
    void leave();
    /// Closes because what was typed is not needed any more: something else was chosen instead.
    void abandon();
    void reject() override;
    void setVisible(bool visible) override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int fittingHeight() const;
    void growWithForm();
    Form* m_form;
    GrowingScrollArea* m_place; ///< of the form
    MessageBar* m_messages;
    QPushButton* m_cancel;
    QPushButton* m_save;
    std::function<Result<void>()> m_onSave;
    std::function<Problems()> m_onCheck;
    FormDraft* m_draft;
    int m_fitted = 0; ///< the height it gave itself last
};

} // namespace brobygger
