/** Packages that only some readers need, and that whoever uses those installs. */

/**
 * Loads such a package.
 *
 * @param name - The package, as it is installed.
 * @param form - What it is needed for, "HTML".
 * @param load - Imports it.
 * @returns The module.
 * @throws {Error} When it is not installed; the message says in one line what to do.
 */
export async function loadPeer<Module>(
  name: string,
  form: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    const [bare] = name.split(/(?<=.)@/);
    if (!error.message.includes(bare!)) throw error;
    throw new Error(
      `reading ${form} needs the package ${bare}, which is not installed: npm install ${name}`,
      {
        cause: error,
      },
    );
  }
}
