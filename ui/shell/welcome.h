// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class Appearance;
class Ask;
class Form;

/// What the first run has asked for.
struct NewFile {
    FileSetup setup;
    QString passphrase;
    QString path;
};

/// The folder in which a new file is proposed. It need not be there: it is the one that is made along with a file.
QString proposedFolder();

enum class DemoOffer { Shown, Hidden };

/// The first run, in three steps: the language; the organisation and its programme; the worker, the
/// passphrase and where the file lies. It makes nothing itself.
class Welcome final : public QWidget {
    Q_OBJECT
public:
    Welcome(Appearance& appearance, Ask& ask, DemoOffer demo, QWidget* parent = nullptr);

    void setBusy(bool isBusy);
    /// Says why the file could not be made.
    void fail(const QString& message);

Q_SIGNALS:
    void finished(const NewFile& file);
    void openAsked();
    void demoAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLanguageStep();
    void makeOrganisationStep();
    void makeWorkerStep();
    void next();
    void showStep(int step);
    void focusStep();
    Problems check(int step) const;
    NewFile answers() const;
    void proposePath();
    void completePath();
    void describePassphrase();
    void forgetPassphrases();
    void retranslate();
    QString typed(const QString& field) const;

    Appearance& m_appearance;
    Ask& m_ask;
    DemoOffer m_demoOffer;
    QLabel* m_title;
    QLabel* m_text;
    QStackedWidget* m_steps;
    Form* m_languageForm;
    Form* m_organisationForm;
    Form* m_workerForm;
    QComboBox* m_language = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_programme = nullptr;
    QLabel* m_problem;
    QPushButton* m_open;
    QPushButton* m_demo;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_browse = nullptr;
    bool m_pathIsOwn = false; ///< somebody chose another place than the proposed one
};

} // namespace brobygger
